import { expect, test } from 'vitest';
import { sample } from './sample.ts';

const numbers = Array.from({ length: 200 }, (_, index) => index);

test('one seed draws the same each time, another seed something else', () => {
  expect(sample(numbers, 20, 7)).toEqual(sample(numbers, 20, 7));
  expect(sample(numbers, 20, 7)).not.toEqual(sample(numbers, 20, 8));
});

test('nothing is drawn twice, and no more than there is', () => {
  expect(new Set(sample(numbers, 150, 1)).size).toBe(150);
  expect([...sample(numbers, 500, 1)].sort((a, b) => a - b)).toEqual(numbers);
});

test('each has about the same chance', () => {
  const drawn = Array.from({ length: 1000 }, (_, seed) => sample(numbers, 20, seed)).flat();
  const counts = numbers.map((number) => drawn.filter((one) => one === number).length);
  expect(Math.min(...counts)).toBeGreaterThan(55);
  expect(Math.max(...counts)).toBeLessThan(155);
});

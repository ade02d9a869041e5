import { expect, test } from 'vitest';
import { nextTask } from './next-task.ts';

const tasks = {
  first: { cuts: 'pool' },
  special: { cuts: 'pool', for: { situations: ['debt'] } },
  second: { cuts: 'phone' },
} as const;
const reader = { carrier: null, phone: null, situations: [] };

test.each([
  [{}, 'first'],
  [{ first: { status: 'done' } }, 'second'],
  [{ first: { status: 'not-for-me' } }, 'second'],
  [{ first: { status: 'done' }, second: { status: 'done' } }, null],
] as const)('after %j comes %s', (statuses, next) => {
  expect(nextTask(tasks, reader, statuses)).toBe(next);
});

test('what is for a situation comes in its place once the situation is the reader’s', () => {
  expect(nextTask(tasks, { ...reader, situations: ['debt'] }, { first: { status: 'done' } })).toBe('special');
});

import { expect, test } from 'vitest';
import { groupedAsMobile } from './format-field.ts';

test.each([
  ['13800138000', '138 0013 8000'],
  ['138-0013-8000', '138 0013 8000'],
  ['1380', '138 0'],
])('%s is grouped as %s', (typed, grouped) => {
  expect(groupedAsMobile(typed)).toBe(grouped);
});

test.each([
  '138001380001',
  '010 8888 8888',
  '400 123 4567',
  '95588',
  '10086',
  '106980095588',
  '1440012345678',
  '+852 9123 4567',
  '+44 7400 123456',
  '1380013800O',
  '13800138000\n',
  '13800138000\n13900139000',
])('%j stays as it was typed', (typed) => {
  expect(groupedAsMobile(typed)).toBe(typed);
});

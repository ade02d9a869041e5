import { expect, test } from 'vitest';
import { progressOf } from './progress.ts';

const tasks = {
  refuse: { step: 'block', cuts: 'phone', needed: true },
  'for-parents': { step: 'block', cuts: 'phone', for: { situations: ['elderly-parent'] } },
  complain: { step: 'law', cuts: 'list', needed: true },
  sue: { step: 'law', cuts: 'list' },
} as const;
const nobody = { carrier: null, phone: null, situations: [] };
const done = { status: 'done' } as const;

test('each step counts its own tasks, and the chain all of them', () => {
  const { steps, chain } = progressOf(tasks, nobody, { complain: done });
  expect(steps).toEqual({ block: { total: 1, done: 0 }, law: { total: 2, done: 1 } });
  expect(chain).toMatchObject({ phone: 'whole', list: 'cut', leak: 'plain' });
});

test('next is the first step with something left to do, in the order of the tasks', () => {
  expect(progressOf(tasks, nobody, {}).next).toBe('block');
  expect(progressOf(tasks, nobody, { refuse: done }).next).toBe('law');
  expect(progressOf(tasks, { ...nobody, situations: ['elderly-parent'] }, { refuse: done }).next).toBe(
    'block',
  );
  expect(progressOf(tasks, nobody, { refuse: done, complain: done, sue: done }).next).toBeNull();
});

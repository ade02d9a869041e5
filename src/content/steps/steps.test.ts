import { expect, test } from 'vitest';
import { linkIds } from '#domain/chain-link.ts';
import { actions } from '../actions.ts';
import { topics } from '../guidance/topics.ts';
import type { Action } from '../record.ts';
import type { Task } from '../tasks/task.ts';
import { allTasks, tasksOf } from '../tasks/tasks.ts';
import { ourOrder, steps } from './steps.ts';

const modules = import.meta.glob<Record<string, unknown>>(
  ['../**/*.ts', '!../**/*.test.ts', '!../market/**'],
  {
    eager: true,
  },
);
test('every task of a step is in exactly one group of its page', () => {
  for (const step of ourOrder) {
    const grouped = steps[step].groups.flatMap(({ tasks }) => tasks);
    expect([...grouped].sort()).toEqual(Object.keys(tasksOf[step]).sort());
  }
});

test('every link can be cut by everybody, in a week, without courts, police or a new number', () => {
  const needed = Object.entries(allTasks).filter(([, task]) => task.needed);
  for (const link of linkIds) expect(needed.some(([, task]) => task.cuts === link && !task.for)).toBe(true);
  expect(needed.map(([, { step }]) => step)).not.toContain('change-number');
  for (const never of ['sue', 'report-police', 'if-refused', 'carrier-cancel'])
    expect(needed.map(([id]) => id)).not.toContain(never);
});

test('a topic of carriers’ guidance and the task that does it name each other', async () => {
  const ofTasks: string[][] = [];
  for (const step of ourOrder)
    for (const [id, { how }] of Object.entries<Task>(tasksOf[step]))
      if (typeof how === 'object' && 'topic' in how) ofTasks.push([how.topic, id]);
  const ofTopics = Object.entries(topics).flatMap(([topic, its]) =>
    'task' in its ? [[topic, its.task]] : [],
  );
  expect(ofTopics.sort()).toEqual(ofTasks.sort());
  for (const [, id] of ofTopics) expect(allTasks).toHaveProperty(id as string);
});

test('every act that readers can be handed is handed to them somewhere', () => {
  const inSteps = find<Action>(modules, 'action');
  const inLists = find<Action[]>(modules, 'actions').filter(Array.isArray).flat();
  const asked = find<Action>(modules, 'ask');
  const handed = new Set([...inSteps, ...inLists, ...asked]);
  const never = Object.entries<Action>(actions).filter(([, action]) => !handed.has(action));
  expect(never.map(([id]) => id)).toEqual([]);
});

/** Whatever stands under the key, at any depth. */
function find<Value>(node: unknown, key: string): Value[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, child]) =>
    name === key ? [child as Value] : find<Value>(child, key),
  );
}

import { expect, test } from 'vitest';
import { actions } from '../actions.ts';
import allFactIds from '../fixtures/all-fact-ids.json' with { type: 'json' };
import { topics } from '../guidance/topics.ts';
import research from '../market/fixtures/research-ids.json' with { type: 'json' };
import type { Action } from '../record.ts';
import { leftOut } from './left-out.ts';
import { stepMores, stepTexts } from './step-texts.ts';
import { ourOrder } from './steps.ts';
import { allTasks, taskIndex } from './task-index.ts';

const modules = import.meta.glob<Record<string, unknown>>(
  ['../**/*.ts', '!../**/*.test.ts', '!../market/**'],
  {
    eager: true,
  },
);
const used = new Set(find<string[]>(modules, 'factIds').flat());
// What is told of the market may be told of a caller too.
const known = new Set([allFactIds, research].flatMap((ids) => Object.values(ids).flat()));
const aboutSteps = allFactIds['cn-steps'];

/** The research on what to do: what a reader is told to do, before, after, and with what evidence. */
const toBeDone = aboutSteps.filter((id) => /\/(before|do|after|evidence|alternatives)\//.test(id));

test.each(toBeDone)('%s is in a task, or left out with a reason', (id) => {
  expect(used.has(id) || id in leftOut).toBe(true);
});

test.each(aboutSteps)('%s is said somewhere, or left out with a reason', (id) => {
  expect(used.has(id) || id in leftOut).toBe(true);
});

test.each([...allFactIds['cn-carriers'], ...allFactIds['cn-channels']])(
  '%s, of carriers and channels, is said somewhere, or left out with a reason',
  (id) => {
    expect(used.has(id) || id in leftOut).toBe(true);
  },
);

test('nothing rests on a record that does not exist, nor is one left out that is used', () => {
  expect([...used].filter((id) => !known.has(id))).toEqual([]);
  expect(Object.keys(leftOut).filter((id) => !known.has(id) || used.has(id))).toEqual([]);
});

test('every task of the index has its texts, and is in exactly one group', async () => {
  for (const step of ourOrder) {
    const [text, more] = [stepTexts[step], stepMores[step]];
    const ids = Object.keys(taskIndex[step]).sort();
    expect(Object.keys(text.tasks).sort()).toEqual(ids);
    expect(Object.keys(more.tasks).sort()).toEqual(ids);
    expect(text.groups.flatMap(({ tasks }) => tasks).sort()).toEqual(ids);
  }
});

test('a topic of carriers’ guidance and the task that does it name each other', async () => {
  const ofTasks: string[][] = [];
  for (const step of ourOrder)
    for (const [id, { how }] of Object.entries(stepMores[step].tasks))
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

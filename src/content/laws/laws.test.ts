import { expect, test } from 'vitest';
import { ourOrder } from '../steps/steps.ts';
import type { Task } from '../tasks/task.ts';
import { tasksOf } from '../tasks/tasks.ts';
import type { Law } from './law.ts';
import { type LawId, lawIds, laws } from './laws.ts';

const texts = new Map(await Promise.all(lawIds.map(async (id): Promise<[LawId, Law]> => [id, laws[id]])));
test.each(['zh', 'en'] as const)('no two texts are called or summed up alike: %s', (language) => {
  for (const words of [lawIds.map((id) => laws[id].name), lawIds.map((id) => laws[id].summary)]) {
    const said = words.map((one) => one[language]);
    expect(new Set(said).size).toBe(lawIds.length);
  }
});

test.each(lawIds.filter((id) => ['draft', 'ended', 'superseded'].includes(laws[id].status)))(
  'nobody is told to rely on %s, which is not law',
  async (id) => {
    for (const step of ourOrder)
      for (const { laws: cited } of Object.values<Task>(tasksOf[step])) expect(cited ?? []).not.toContain(id);
  },
);

test.each([...texts])('%s leads to tasks of the step that it names, and not to itself', (id, law) => {
  for (const step of ourOrder)
    for (const task of law.tasks[step] ?? []) expect(tasksOf[step]).toHaveProperty(task);
  expect(law.laws).not.toContain(id);
});

test.each([...texts])('%s says no more of its standing than its sources do', (id, { standing }) => {
  const { status } = laws[id];
  const words = standing.text.zh;
  if (status === 'unverified') expect(words).toMatch(/没有|未知/);
  if (status === 'draft') expect(words).toMatch(/草案/);
  if (status === 'superseded') expect(words).toMatch(/取代/);
  if (status === 'ended') expect(words).toMatch(/结束/);
  if (status === 'case') expect(words).toMatch(/不是法条/);
  if (status === 'in-force') expect(words).toMatch(/施行/);
});

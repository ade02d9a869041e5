import { expect, test } from 'vitest';
import type { Advice, Fact } from '../record.ts';
import { allTasks, tasksOf } from '../tasks/tasks.ts';
import { isFlow, type Question } from './question.ts';
import { questionIds, questions } from './questions.ts';

const all = questionIds.map((id): readonly [typeof id, Question] => [id, questions[id]]);

function saysOf({ answer }: Question): (Fact | Advice)[] {
  if (isFlow(answer)) return [...answer.steps.map(({ say }) => say), ...answer.notes];
  return answer.map(({ say }) => say);
}

test.each(all.filter(([, { answer }]) => !isFlow(answer)))(
  '%s is answered in at most five sentences',
  (_, question) => {
    const said = saysOf(question)
      .map(({ text }) => text.zh)
      .join('');
    expect(said.match(/[。？]/g)?.length).toBeLessThanOrEqual(5);
  },
);

test.each(questionIds)('%s is asked as a question, and answered in one sentence on the list', (id) => {
  for (const language of ['zh', 'en'] as const) expect(questions[id].name[language]).toMatch(/[？?]$/);
  expect(questions[id].summary.zh.match(/[。？]/g)).toHaveLength(
    1 + (/？./.test(questions[id].summary.zh) ? 1 : 0),
  );
});

test.each(all)('the tasks of %s are where it says, each once', (_, { answer, tasks }) => {
  const flow = isFlow(answer)
    ? [...answer.steps.flatMap(({ task }) => (task ? [task] : [])), answer.whole]
    : [];
  const places = [...flow, ...tasks];
  for (const { step, task } of places) expect(tasksOf[step]).toHaveProperty(task);
  const ids = places.map(({ task }) => task);
  expect(ids).toEqual([...new Set(ids)]);
});

test.each(all.filter(([, { answer }]) => isFlow(answer)))(
  'the situation of %s is one that its task waits for',
  (_, { answer }) => {
    if (!isFlow(answer)) return;
    expect(allTasks[answer.whole.task].for?.situations).toContain(answer.situation);
  },
);

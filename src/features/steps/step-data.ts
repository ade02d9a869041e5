import type { Shown } from '#content/shown.ts';
import { ourOrder, type StepId, steps } from '#content/steps/steps.ts';
import { allTasks } from '#content/tasks/tasks.ts';
import { titleOf } from '#i18n/page-names.ts';
import { taskOf } from './task-data.ts';

/** What the page of one step is made of. Runs at build. */
export const stepData = {
  ids: ourOrder,
  head: (id: StepId) => {
    const { name, lead, verdict } = steps[id];
    return {
      title: titleOf(name),
      description: {
        zh: `${lead.zh}我们的看法：${verdict.zh}。每件事怎么做、要多久、有什么代价、来源是哪里。`,
        en: `${lead.en} ${verdict.en}. How to do each task, how long it takes, what it costs, and the sources.`,
      },
    };
  },
  props: (id: StepId) => {
    const { article, name, lead, verdict, quotation, groups, right, risky } = steps[id];
    const next = ourOrder[ourOrder.indexOf(id) + 1];
    return {
      id,
      /** Its place in our order. */
      number: ourOrder.indexOf(id) + 1,
      article,
      name,
      lead,
      verdict,
      quotation,
      right,
      risky,
      groups: groups.map((group) => ({
        ...group,
        tasks: group.tasks.map(taskOf),
      })),
      ...(next && { next: { id: next, name: steps[next].name } }),
      allTasks,
    };
  },
};

export type StepProps = Shown<ReturnType<typeof stepData.props>>;

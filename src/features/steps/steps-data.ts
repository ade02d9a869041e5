import { namedTask } from '#content/named.ts';
import type { Step } from '#content/record.ts';
import type { Shown } from '#content/shown.ts';
import { type SituationId, situations } from '#content/steps/situations.ts';
import { articleOrder, ourOrder, type StepId, steps } from '#content/steps/steps.ts';
import { allTasks, type TaskId, tasks } from '#content/tasks/tasks.ts';
import type { EmergencyId } from '#domain/emergency.ts';
import { firstActs } from '#domain/first-acts.ts';
import { pageNames, titleOf } from '#i18n/page-names.ts';

/** Situations that cannot wait, and their page. */
const urgent: Partial<Record<SituationId, EmergencyId>> = {
  'money-sent': 'money-sent',
  'signal-lost': 'no-signal',
  'message-bombing': 'bombed',
};

/** Of a long task this much stands on the list: the rest is on its own page. */
const stepsInSight = 3;

const isFirstAct = (id: string) => firstActs.some((act) => act === id);

const isFor = (id: TaskId, situation: SituationId) => tasks[id].for?.situations.includes(situation) === true;

const tasksFor = (situation: SituationId): TaskId[] =>
  (Object.keys(allTasks) as TaskId[]).filter((id) => isFor(id, situation));

/** The act itself, of the first task that is for the situation. */
function actFor(situation: SituationId): readonly Step[] {
  const how = tasksFor(situation).flatMap((id) => {
    const way = tasks[id].how;
    return Array.isArray(way) ? [way as readonly Step[]] : [];
  })[0];
  return how?.slice(0, stepsInSight) ?? [];
}

/** Of the first task that is for the situation. */
const whyFor = (situation: SituationId) => tasks[tasksFor(situation)[0] as TaskId].why;

/** What the list of the five steps is made of. Runs at build. */
export const stepsData = {
  head: () => ({
    title: titleOf(pageNames.steps),
    description: {
      zh: '装拦截、找运营商、异常就报警、依法追责、换号：今天、这周、以后各做什么，做完打勾，只记在你的设备上。',
      en: 'Block, ask the carrier, report what is abnormal, use the law, change the number: what to do today, this week and later. Ticks stay on your device.',
    },
  }),
  props: () => ({
    /** In our order, with the tasks that are for everybody beside the three first acts. */
    steps: ourOrder.map((id) => {
      const { name, lead, groups } = steps[id];
      const its = groups.flatMap((group) => group.tasks);
      return {
        id,
        name,
        lead,
        tasks: its
          .filter((task) => !isFirstAct(task) && !tasks[task].for)
          .map((task) => ({ id: task, name: tasks[task].name })),
      };
    }),
    /** Why the article's order is not ours. */
    article: articleOrder.map((id: StepId) => ({ id, name: steps[id].name, whyHere: steps[id].whyHere })),
    allTasks,
    situations: (Object.keys(situations) as SituationId[]).map((id) => ({
      id,
      name: situations[id].name,
      ...(urgent[id] && { urgent: urgent[id] }),
      /** Why this and not something else: what is advised against is said there. */
      why: whyFor(id),
      act: actFor(id),
      tasks: tasksFor(id).map(namedTask),
    })),
  }),
};

export type StepsProps = Shown<ReturnType<typeof stepsData.props>>;

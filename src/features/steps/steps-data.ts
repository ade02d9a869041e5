import type { Shown } from '#content/shown.ts';
import { situations } from '#content/steps/situations.ts';
import { ourOrder, steps } from '#content/steps/steps.ts';
import { allTasks } from '#content/tasks/tasks.ts';

/** What the list of the five steps is made of. Runs at build. */
export const stepsData = {
  head: () => ({
    title: {
      zh: '五步自救：打勾就剪一环 · 断链',
      en: 'Five steps to cut spam calls, as a checklist · Breakchain',
    },
    description: {
      zh: '换号、找运营商、装拦截、异常就报警、依法追责：五步各要做哪些事，我们换了顺序，说明为什么。做完打勾，只记在你的设备上。',
      en: 'Block, ask the carrier, report what is abnormal, use the law, change the number: what each step takes, in what order and why. Ticks stay on your device.',
    },
  }),
  props: () => ({
    /** In our order. */
    steps: ourOrder.map((id) => {
      const { article, name, lead, whyHere } = steps[id];
      return { id, article, name, lead, whyHere };
    }),
    allTasks,
    situations,
  }),
};

export type StepsProps = Shown<ReturnType<typeof stepsData.props>>;

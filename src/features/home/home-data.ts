import type { Shown } from '#content/shown.ts';
import { type StepId, steps } from '#content/steps/steps.ts';
import { allTasks } from '#content/tasks/tasks.ts';
import type { Localized } from '#domain/locale.ts';

/** What the first page is made of beside its words. Runs at build. */
export const homeData = {
  head: () => ({
    title: {
      zh: '断链：号码泄露了，一环一环剪断它',
      en: 'Breakchain: your number leaked, cut the chain link by link',
    },
    description: {
      zh: '骚扰电话太多？输入手机号，马上知道你的运营商能免费关掉什么、怎么关。号码只在你的手机里辨认，不发送，不保存。',
      en: 'Too many spam calls in mainland China? Type your number and see what your carrier can switch off for free. The number never leaves your phone.',
    },
  }),
  props: () => ({
    stepNames: Object.fromEntries(Object.entries(steps).map(([id, { name }]) => [id, name])) as Record<
      StepId,
      Localized
    >,
    allTasks,
  }),
};

export type HomeProps = Shown<ReturnType<typeof homeData.props>>;

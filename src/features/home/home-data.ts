import type { Shown } from '#content/shown.ts';
import { allTasks, type TaskId, tasks } from '#content/tasks/tasks.ts';
import type { Localized } from '#domain/locale.ts';

/** What the first page is made of beside its words. Runs at build. */
export const homeData = {
  head: () => ({
    title: {
      zh: '断链：号码泄露了，一环一环剪断它',
      en: 'Breakchain: your number leaked, cut the chain link by link',
    },
    description: {
      zh: '骚扰电话太多？输入一个号码：自己的，三下挡住骚扰电话；打给你的，看是哪种、怎么办。号码只在你的手机里辨认，不发送，不保存。',
      en: 'Too many spam calls in mainland China? Type a number: your own, and stop them in three acts; a stranger’s, and see what kind it is. It never leaves your phone.',
    },
  }),
  props: () => ({
    allTasks,
    taskNames: Object.fromEntries(Object.entries(tasks).map(([id, { name }]) => [id, name])) as Record<
      TaskId,
      Localized
    >,
  }),
};

export type HomeProps = Shown<ReturnType<typeof homeData.props>>;

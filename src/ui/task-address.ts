import { stepOfTask } from '#content/steps/step-of-task.ts';
import type { TaskId } from '#content/steps/task-index.ts';
import type { Locale } from '#domain/locale.ts';
import { paths } from '#paths.ts';

/** The address of a task on its step's page. */
export const taskAddress = (locale: Locale, task: TaskId): string =>
  `${paths.step(locale, stepOfTask[task])}#${task}`;

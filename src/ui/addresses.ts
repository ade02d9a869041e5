import { stepOfTask } from '#content/steps/step-of-task.ts';
import type { TaskId } from '#content/steps/task-index.ts';
import type { Locale } from '#domain/locale.ts';

type Address = (locale: Locale, id: string) => string;

/** Where the pages are that a record may name; features hand their `paths` in. */
export interface Addresses {
  readonly step: Address;
  readonly law: Address;
  readonly question: Address;
  readonly channel: Address;
  readonly channels: (locale: Locale) => string;
}

/** A task is a place on its step's page. */
export const taskAddress = ({ step }: Addresses, locale: Locale, task: TaskId): string =>
  `${step(locale, stepOfTask[task])}#${task}`;

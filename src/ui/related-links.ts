import type { NamedLaw, NamedRelated, NamedTask } from '#content/named.ts';
import type { Shown } from '#content/shown.ts';
import type { Locale } from '#domain/locale.ts';
import { paths } from '#paths.ts';

export interface NamedLink {
  readonly to: string;
  readonly name: string;
}

type Named = Pick<Shown<NamedLaw>, 'name'> & { readonly id: string };

const linksBy = (path: (locale: Locale, id: string) => string) => (locale: Locale, named: readonly Named[]) =>
  named.map(({ id, name }): NamedLink => ({ to: path(locale, id), name }));

export const lawLinks = linksBy(paths.law);
export const channelLinks = linksBy(paths.channel);
const questionLinks = linksBy(paths.question);

/** A task is a place on its step's page. */
export const taskPath = (locale: Locale, { step, id }: Pick<NamedTask, 'step' | 'id'>): string =>
  `${paths.step(locale, step)}#${id}`;

export const taskLinks = (locale: Locale, tasks: readonly Shown<NamedTask>[]) =>
  tasks.map((task): NamedLink => ({ to: taskPath(locale, task), name: task.name }));

/** The pages that belong to a record, as links. */
export const relatedLinks = (
  locale: Locale,
  { tasks, laws, questions, channels }: Shown<NamedRelated>,
): Record<keyof NamedRelated, readonly NamedLink[]> => ({
  tasks: taskLinks(locale, tasks),
  laws: lawLinks(locale, laws),
  questions: questionLinks(locale, questions),
  channels: channelLinks(locale, channels),
});

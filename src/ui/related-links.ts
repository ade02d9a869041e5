import type { Related } from '#content/channels/channel.ts';
import { channels } from '#content/channels/channels.ts';
import { questions } from '#content/faq/questions.ts';
import { laws } from '#content/laws/laws.ts';
import { taskNames } from '#content/steps/task-names.ts';
import type { Locale, Localized } from '#domain/locale.ts';
import { type Addresses, taskAddress } from './addresses.ts';

interface NamedLink {
  readonly to: string;
  readonly name: Localized;
}

/** The pages that a record names, as links. */
export function relatedLinks(
  paths: Addresses,
  locale: Locale,
  related: Related,
): Record<keyof Related, readonly NamedLink[]> {
  const { tasks = [], laws: lawIds = [], questions: questionIds = [], channels: channelIds = [] } = related;
  return {
    tasks: tasks.map((id) => ({ to: taskAddress(paths, locale, id), name: taskNames[id] })),
    laws: lawIds.map((id) => ({ to: paths.law(locale, id), name: laws[id].name })),
    questions: questionIds.map((id) => ({ to: paths.question(locale, id), name: questions[id].name })),
    channels: channelIds.map((id) => ({ to: paths.channel(locale, id), name: channels[id].name })),
  };
}

import type { Law } from '#content/laws/law.ts';
import { type LawId, lawIds, laws } from '#content/laws/laws.ts';
import { namedRelated } from '#content/named.ts';
import type { Shown } from '#content/shown.ts';

/** The text that sets numbers: its page has more to show, and so is another. */
export const countedLaw = 'interp-2017' satisfies LawId;

/** What the page of a text of the law is made of. Runs at build. */
export const lawData = {
  ids: lawIds.filter((id) => id !== countedLaw),
  head: (id: LawId) => {
    const { name } = laws[id];
    return {
      title: { zh: `${name.zh} · 断链`, en: `${name.en} · Breakchain` },
      description: {
        zh: `${name.zh}。一句话说清，再看条文、处罚、从哪天起施行、你怎么用，以及它现在还算不算数，都有来源和日期。`,
        en: `${name.en}. In a sentence, then the articles, the penalty, since when, how you use it and whether it still stands, with sources.`,
      },
    };
  },
  props: (id: LawId) => {
    const { tasks, channels, laws: others, group, ...law }: Law = laws[id];
    return {
      ...law,
      related: namedRelated({ tasks: Object.values(tasks).flat(), channels, laws: others }),
    };
  },
};

export type LawProps = Shown<ReturnType<typeof lawData.props>>;

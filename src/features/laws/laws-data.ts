import type { LawGroup, LawStatus } from '#content/laws/law.ts';
import { type LawId, lawIds, laws } from '#content/laws/laws.ts';
import { ways } from '#content/laws/ways.ts';
import { cybersecurityFines, hoursRule } from '#content/market/not-law.ts';
import type { Shown } from '#content/shown.ts';
import type { Localized } from '#domain/locale.ts';
import { pageNames, titleOf } from '#i18n/page-names.ts';

interface Entry {
  readonly group: LawGroup;
  readonly name: Localized;
  readonly status: LawStatus;
  readonly summary: Localized;
}

const entryOf = (id: LawId): Entry => ({
  group: laws[id].group,
  name: laws[id].name,
  status: laws[id].status,
  summary: laws[id].summary,
});

/** What the list of laws is made of. Runs at build. */
export const lawsData = {
  head: () => ({
    title: titleOf(pageNames.laws),
    description: {
      zh: '卖号码、乱打电话，法律怎么管：行政、刑事、民事三条路，39 份条文、案例和草案，每条一句话说清，还列出哪些其实不是法。',
      en: 'Selling numbers and spam calls in mainland law: three ways, 39 texts, cases and drafts, each in a sentence, and what is not law at all.',
    },
  }),
  props: () => ({
    /** In the order of the list; ways name theirs by id. */
    laws: Object.fromEntries(lawIds.map((id) => [id, entryOf(id)])) as Readonly<Record<LawId, Entry>>,
    ways: Object.entries(ways).map(([id, way]) => ({ id, ...way })),
    takenForLaw: [hoursRule, cybersecurityFines],
  }),
};

export type LawsProps = Shown<ReturnType<typeof lawsData.props>>;

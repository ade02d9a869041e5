import type { Paper } from '#content/letters/paper.ts';
import { papers } from '#content/letters/papers.ts';
import { policeDesk } from '#content/letters/police-desk.ts';
import { namedRelated } from '#content/named.ts';
import type { Shown } from '#content/shown.ts';
import { pageNames, titleOf } from '#i18n/page-names.ts';
import { ladderData } from '#ui/ladder-data.ts';

/** What the page of redress is made of. Runs at build. */
export const lettersData = {
  head: () => ({
    title: titleOf(pageNames.letters),
    description: {
      zh: '号码被泄露、被骚扰后怎样维权：先找谁、再找谁，九份材料各写什么、交给谁，到派出所带什么、说什么，不立案怎样申请复议。',
      en: 'After a leak or nuisance calls: whom to go to first, what nine papers hold and where they go, what to bring and say to the police.',
    },
  }),
  props: () => ({
    ladder: ladderData(),
    papers: Object.entries<Paper>(papers).map(([id, paper]) => ({
      id,
      name: paper.name,
      summary: paper.good,
      goesTo: paper.goesTo,
      asks: paper.asks,
      says: paper.says ?? [],
      related: namedRelated(paper),
    })),
    policeDesk: { ...policeDesk, related: namedRelated(policeDesk.related) },
  }),
};

export type LettersProps = Shown<ReturnType<typeof lettersData.props>>;

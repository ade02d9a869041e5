import { isShownFact, type ShownSay } from '#content/shown.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Ladder } from '#ui/Ladder.tsx';
import { Later } from '#ui/Later.tsx';
import { Reading, ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import style from './Letters.module.css';
import type { LettersProps } from './letters-data.ts';
import { PaperFold } from './PaperFold.tsx';
import { PoliceDesk } from './PoliceDesk.tsx';
import { lettersWords as words } from './words.ts';

/** How to get redress: whom to go to, which paper holds what, and what to say to the police. */
export function LettersPage({ ladder, papers, policeDesk }: LettersProps) {
  const text = useText();
  const locale = useLocale();
  return (
    <Reading
      title={text(words.title)}
      lead={
        <>
          <p>{text(words.lead)}</p>
          <p className={style.promise}>{text(words.nothingHere)}</p>
        </>
      }
      facts={saysOf({ papers, policeDesk }).filter(isShownFact)}
    >
      <ReadingSection id="ladder" title={text(words.ladder)}>
        <Ladder rungs={ladder} />
      </ReadingSection>
      <ReadingSection id="papers" title={text(words.papers)}>
        <p>{text(words.papersLead)}</p>
        <div>
          {papers.map((paper) => (
            <PaperFold key={paper.id} paper={paper} />
          ))}
        </div>
      </ReadingSection>
      <ReadingSection id="police" title={text(words.police)}>
        <Later className={style.desk}>
          <PoliceDesk desk={policeDesk} />
        </Later>
      </ReadingSection>
      <ReadingLinks links={[{ to: paths.channels(locale), name: text(words.toChannels) }]} />
    </Reading>
  );
}

/** All that the page says of the papers and the police station. */
const saysOf = ({
  papers,
  policeDesk: { before, there, after },
}: Pick<LettersProps, 'papers' | 'policeDesk'>): readonly ShownSay[] => [
  ...papers.flatMap(({ asks, says }) => [asks.says, ...says]),
  ...before,
  ...there,
  ...after,
];

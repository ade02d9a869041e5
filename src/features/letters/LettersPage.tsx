import type { Paper } from '#content/letters/paper.ts';
import { papers } from '#content/letters/papers.ts';
import { policeDesk } from '#content/letters/police-desk.ts';
import { isFact } from '#content/record.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Ladder } from '#ui/Ladder.tsx';
import { Reading, ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import style from './Letters.module.css';
import { PaperFold } from './PaperFold.tsx';
import { PoliceDesk } from './PoliceDesk.tsx';
import { lettersWords as words } from './words.ts';

const all = Object.entries<Paper>(papers);
const facts = [
  ...all.flatMap(([, { asks, says = [] }]) => [asks.says, ...says]),
  ...policeDesk.before,
  ...policeDesk.there,
  ...policeDesk.after,
].filter(isFact);

/** How to get redress: whom to go to, which paper holds what, and what to say to the police. */
export function LettersPage() {
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
      facts={facts}
    >
      <ReadingSection id="ladder" title={text(words.ladder)}>
        <Ladder />
      </ReadingSection>
      <ReadingSection id="papers" title={text(words.papers)}>
        <p>{text(words.papersLead)}</p>
        <div>
          {all.map(([id, paper]) => (
            <PaperFold key={id} id={id} paper={paper} />
          ))}
        </div>
      </ReadingSection>
      <ReadingSection id="police" title={text(words.police)}>
        <PoliceDesk />
      </ReadingSection>
      <ReadingLinks links={[{ to: paths.channels(locale), name: text(words.toChannels) }]} />
    </Reading>
  );
}

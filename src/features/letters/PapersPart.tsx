import type { Paper } from '#content/letters/paper.ts';
import { papers } from '#content/letters/papers.ts';
import { policeDesk } from '#content/letters/police-desk.ts';
import { isFact } from '#content/record.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Checked } from '#ui/Checked.tsx';
import { ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
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

/** Each paper, then the police station. */
export function PapersPart() {
  const text = useText();
  const locale = useLocale();
  return (
    <div className={style.sections}>
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
      <Checked facts={facts} />
    </div>
  );
}

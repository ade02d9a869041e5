import { useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Ladder } from '#ui/Ladder.tsx';
import { LaterPartPlace } from '#ui/LaterPartPlace.tsx';
import { loadUndrawn } from '#ui/later-part.ts';
import { Reading, ReadingSection } from '#ui/Reading.tsx';
import style from './Letters.module.css';
import { groundsPart, papersPart } from './letters-parts.ts';
import { lettersWords as words } from './words.ts';

/** How to get redress: whom to go to, which paper holds what, and what to say to the police. */
export function LettersPage() {
  const text = useText();
  return (
    <Reading
      title={text(words.title)}
      lead={
        <>
          <p>{text(words.lead)}</p>
          <p className={style.promise}>{text(words.nothingHere)}</p>
        </>
      }
    >
      <ReadingSection id="ladder" title={text(words.ladder)}>
        <Ladder paths={paths} grounds={groundsPart} />
      </ReadingSection>
      <LaterPartPlace part={papersPart} />
    </Reading>
  );
}

/** What the server has not drawn is loaded before the page is shown. */
export const loadLettersParts = (): Promise<void> => loadUndrawn([groundsPart, papersPart]);

import { ways } from '#content/laws/ways.ts';
import { useText } from '#i18n/locale.ts';
import { Cited, CitedText } from '#ui/Cited.tsx';
import { LawLinks } from '#ui/LawLinks.tsx';
import { ReadingSection } from '#ui/Reading.tsx';
import style from './Ways.module.css';
import { WaysDrawing } from './WaysDrawing.tsx';
import { lawsWords as words } from './words.ts';

/** Administrative, criminal, civil: drawn, then in words with their sources. */
export function WaysSection() {
  const text = useText();
  const all = Object.entries(ways);
  return (
    <ReadingSection id="ways" title={text(words.ways)}>
      <p>{text(words.waysLead)}</p>
      <WaysDrawing />
      <Cited says={all.flatMap(([, { says }]) => says)}>
        {all.map(([id, { name, says, laws }]) => (
          <div key={id} className={style.way}>
            <h3>{text(name)}</h3>
            <ul>
              {says.map((fact) => (
                <li key={text(fact.text)}>
                  <CitedText say={fact} />
                </li>
              ))}
            </ul>
            <LawLinks ids={laws} />
          </div>
        ))}
      </Cited>
    </ReadingSection>
  );
}

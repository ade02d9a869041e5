import { useText } from '#i18n/locale.ts';
import { Cited, CitedText } from '#ui/Cited.tsx';
import { LawLinks } from '#ui/LawLinks.tsx';
import { ReadingSection } from '#ui/Reading.tsx';
import type { LawsProps } from './laws-data.ts';
import style from './Ways.module.css';
import { WaysDrawing } from './WaysDrawing.tsx';
import { lawsWords as words } from './words.ts';

/** Administrative, criminal, civil: drawn, then in words with their sources. */
export function WaysSection({ ways, laws }: Pick<LawsProps, 'ways' | 'laws'>) {
  const text = useText();
  return (
    <ReadingSection id="ways" title={text(words.ways)}>
      <p>{text(words.waysLead)}</p>
      <WaysDrawing />
      <Cited says={ways.flatMap(({ says }) => says)}>
        {ways.map((way) => (
          <div key={way.id} className={style.way}>
            <h3>{way.name}</h3>
            <ul>
              {way.says.map((fact) => (
                <li key={fact.text}>
                  <CitedText say={fact} />
                </li>
              ))}
            </ul>
            <LawLinks laws={way.laws.map((id) => ({ id, ...laws[id] }))} />
          </div>
        ))}
      </Cited>
    </ReadingSection>
  );
}

import type { ShownFact } from '#content/shown.ts';
import type { FirstAct } from '#domain/first-acts.ts';
import { actWords } from '#i18n/act-words.ts';
import { useText } from '#i18n/locale.ts';
import { Sources } from '#ui/Sources.tsx';
import style from './Honest.module.css';
import { Icon } from './Icon.tsx';
import { useStart } from './use-start.ts';

interface Props {
  /** Together, where there are several. */
  readonly acts: readonly FirstAct[];
  /** What the two lines of a single act rest on, where a source says it. */
  readonly stops?: ShownFact;
  readonly stillRings?: ShownFact;
}

/** What acts stop, and what rings all the same. */
export function Honest({ acts, stops, stillRings }: Props) {
  const text = useText();
  const { carrier } = useStart();
  // Beside another act, what the third leaves alone goes without saying.
  const telling = acts.length > 1 ? acts.filter((act) => act !== 'carrier-overseas') : acts;
  return (
    <ul className={style.honest}>
      {acts.map((act) => (
        <li key={`${act} stops`} className={style.stops}>
          <Icon id="done" />
          <Line says={text(actWords(act, carrier).stops)} fact={stops} />
        </li>
      ))}
      {telling.map((act) => (
        <li key={`${act} still`}>
          <Icon id="rings" />
          <Line says={text(actWords(act, carrier).stillRings)} fact={stillRings} />
        </li>
      ))}
    </ul>
  );
}

function Line({ says, fact }: { says: string; fact: ShownFact | undefined }) {
  return (
    <div>
      <p>{says}</p>
      {fact && <Sources cites={fact.cites} readOn={fact.readOn} standing={fact} />}
    </div>
  );
}

import type { ShownFact } from '#content/shown.ts';
import { Caution } from './Caution.tsx';
import style from './FactText.module.css';
import { RichText } from './RichText.tsx';
import { Sources } from './Sources.tsx';

/**
 * A claim; its grade, its sources and the day they spoke when the page's switch is on. With Cited, the only way a
 * fact reaches the screen.
 */
export function FactText({ fact }: { fact: ShownFact }) {
  return (
    <div className={style.fact}>
      <p>
        <RichText>{fact.text}</RichText>
        <Caution fact={fact} />
      </p>
      <Sources cites={fact.cites} readOn={fact.readOn} standing={fact} />
    </div>
  );
}

import type { ShownFact } from '#content/shown.ts';
import style from './FactText.module.css';
import { RichText } from './RichText.tsx';
import { Sources } from './Sources.tsx';

/** A claim with its grade, its sources and the day they spoke. With Cited, the only way a fact reaches the screen. */
export function FactText({ fact }: { fact: ShownFact }) {
  return (
    <div className={style.fact}>
      <p>
        <RichText>{fact.text}</RichText>
      </p>
      <Sources cites={fact.cites} readOn={fact.readOn} standing={fact} />
    </div>
  );
}

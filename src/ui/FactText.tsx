import type { Fact } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import style from './FactText.module.css';
import { RichText } from './RichText.tsx';
import { Sources } from './Sources.tsx';

/** A claim with its grade, its sources and the day they spoke. With Cited, the only way a Fact reaches the screen. */
export function FactText({ fact }: { fact: Fact }) {
  const text = useText();
  return (
    <div className={style.fact}>
      <p>
        <RichText>{text(fact.text)}</RichText>
      </p>
      <Sources sources={fact.sources} readOn={fact.readOn} standing={fact} />
    </div>
  );
}

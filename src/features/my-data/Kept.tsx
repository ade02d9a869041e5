import { carriers } from '#content/carriers.ts';
import { useText } from '#i18n/locale.ts';
import { useChosenCarrier } from '#state/chosen-carrier.ts';
import { useSettings } from '#state/settings.ts';
import style from './MyDataPage.module.css';
import { myDataWords as words } from './words.ts';

/** What is kept, in plain words. */
export function Kept() {
  const text = useText();
  const { carrier } = useChosenCarrier();
  const settings = useSettings();
  return (
    <section className={style.section} aria-labelledby="kept">
      <h2 id="kept">{text(words.kept)}</h2>
      <dl className={style.kept}>
        <dt>{text(words.number)}</dt>
        <dd>{text(words.numberNever)}</dd>
        <dt>{text(words.carrier)}</dt>
        <dd>{text(carrier ? carriers[carrier].name : words.nothing)}</dd>
        <dt>{text(words.theme)}</dt>
        <dd>{text(words.themes[settings.theme])}</dd>
        <dt>{text(words.text)}</dt>
        <dd>{text(words.texts[settings.text])}</dd>
      </dl>
    </section>
  );
}

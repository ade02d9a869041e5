import { carriers } from '#i18n/carrier-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useChosenCarrier } from '#state/chosen-carrier.ts';
import { useNotes } from '#state/notes.ts';
import { useProgress } from '#state/progress.ts';
import { useReaderChoices } from '#state/reader.ts';
import { useSettings } from '#state/settings.ts';
import { useSituations } from '#state/situations.ts';
import { useUnbinding } from '#state/unbinding.ts';
import { Link } from '#ui/Link.tsx';
import style from './MyDataPage.module.css';
import { myDataWords as words } from './words.ts';

/** What is kept, in plain words. */
export function Kept() {
  const text = useText();
  const { carrier } = useChosenCarrier();
  const settings = useSettings();
  const locale = useLocale();
  const ticks = Object.keys(useProgress()).length;
  const notes = Object.keys(useNotes()).length;
  const situations = Object.keys(useSituations()).length;
  const accounts = Object.keys(useUnbinding()).length;
  const { phone } = useReaderChoices();
  return (
    <section className={style.section} aria-labelledby="kept">
      <h2 id="kept">{text(words.kept)}</h2>
      <dl className={style.kept}>
        <dt>{text(words.number)}</dt>
        <dd>{text(words.numberNever)}</dd>
        <dt>{text(words.carrier)}</dt>
        <dd>{text(carrier ? carriers[carrier].name : words.nothing)}</dd>
        <dt>{text(words.ticks)}</dt>
        <dd>
          {text(words.things(ticks))}
          {ticks > 0 && (
            <>
              {' · '}
              <Link to={paths.steps(locale)}>{text(words.toSteps)}</Link>
            </>
          )}
        </dd>
        <dt>{text(words.notes)}</dt>
        <dd>{text(words.things(notes))}</dd>
        <dt>{text(words.aboutYou)}</dt>
        <dd>{text(words.things(situations + (phone === null ? 0 : 1)))}</dd>
        <dt>{text(words.unbinding)}</dt>
        <dd>{text(words.things(accounts))}</dd>
        <dt>{text(words.theme)}</dt>
        <dd>{text(words.themes[settings.theme])}</dd>
        <dt>{text(words.text)}</dt>
        <dd>{text(words.texts[settings.text])}</dd>
      </dl>
    </section>
  );
}

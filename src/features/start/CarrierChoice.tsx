import { carrierIds } from '#domain/carrier.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { pageNames } from '#i18n/page-names.ts';
import { paths } from '#paths.ts';
import chip from '#ui/Chip.module.css';
import { Link } from '#ui/Link.tsx';
import style from './Choice.module.css';
import { Frame } from './Frame.tsx';
import { useStart } from './use-start.ts';
import { sayCarrier, startWords as words } from './words.ts';

/** The only question before the first act. What the server draws, too: nothing of the reader is known there. */
export function CarrierChoice() {
  const text = useText();
  const locale = useLocale();
  const { carrier, choose } = useStart();
  return (
    <Frame
      title={text(carrier ? words.whichCarrier : pageNames.start)}
      lead={<p>{text(carrier ? words.ported : words.lead)}</p>}
      after={
        <div className={`${style.choice} needs-script`}>
          <fieldset>
            <legend className={carrier ? 'visually-hidden' : style.question}>
              {text(words.whichCarrier)}
            </legend>
            <div className={style.carriers}>
              {carrierIds.map((id) => (
                <button
                  key={id}
                  type="button"
                  className={id === carrier ? chip.chosen : chip.chip}
                  aria-pressed={id === carrier}
                  onClick={() => choose(id)}
                >
                  {text(sayCarrier(id))}
                </button>
              ))}
            </div>
          </fieldset>
          {!carrier && <p>{text(words.ported)}</p>}
          <p>
            <Link to={paths.home(locale)}>{text(words.notKnown)}</Link>
          </p>
        </div>
      }
    />
  );
}

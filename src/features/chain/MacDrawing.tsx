import { macDrawing } from '#content/market/mac.ts';
import { useText } from '#i18n/locale.ts';
import style from './Mac.module.css';
import { chainPageWords as words } from './words.ts';

const { alt, stops } = macDrawing;

/** Phone, Wi-Fi, router, website: the MAC stops at the router. The names are text, so that they grow with it. */
export function MacDrawing() {
  const text = useText();
  return (
    <figure className={style.figure}>
      <svg className={style.drawing} viewBox="0 0 320 92" role="img" aria-label={text(alt)}>
        <path className={style.seen} d="M58 40h4M98 40h84" />
        <path className={style.request} d="M222 40h37" />
        <path className={style.request} d="M252 34l8 6-8 6" />
        <path className={style.stop} d="M232 14v52" />
        <path
          className={style.thing}
          d="M28 12h24a5 5 0 0 1 5 5v46a5 5 0 0 1-5 5H28a5 5 0 0 1-5-5V17a5 5 0 0 1 5-5zM36 60h8"
        />
        <path
          className={style.thing}
          d="M104 34a24 24 0 0 1 32 0M110 42a15 15 0 0 1 20 0M116 50a6 6 0 0 1 8 0M120 57v1"
        />
        <path
          className={style.thing}
          d="M180 46h40a5 5 0 0 1 5 5v10a5 5 0 0 1-5 5h-40a5 5 0 0 1-5-5V51a5 5 0 0 1 5-5zM185 46V22M215 46V22M186 56h1M194 56h1"
        />
        <path
          className={style.thing}
          d="M265 18h46a5 5 0 0 1 5 5v38a5 5 0 0 1-5 5h-46a5 5 0 0 1-5-5V23a5 5 0 0 1 5-5zM260 31h56M268 25h1M274 25h1"
        />
      </svg>
      <ol className={style.stops} aria-hidden="true">
        {stops.map(({ id, name, hasMac }) => (
          <li key={id} data-mac={hasMac}>
            {text(name)}
          </li>
        ))}
      </ol>
      <p className={style.reach} aria-hidden="true">
        <span>{text(words.hasMac)}</span>
        <span>{text(words.noMac)}</span>
      </p>
    </figure>
  );
}

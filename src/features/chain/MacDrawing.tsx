import { useText } from '#i18n/locale.ts';
import type { ChainProps } from './chain-data.ts';
import style from './Mac.module.css';
import { chainPageWords as words } from './words.ts';

/** Phone, Wi-Fi, router, website: the MAC stops at the router. The names are text, so that they grow with it. */
export function MacDrawing({ alt, stops }: Pick<ChainProps['mac'], 'alt' | 'stops'>) {
  const text = useText();
  return (
    <figure className={style.figure}>
      <svg className={style.drawing} viewBox="0 0 320 92" role="img" aria-label={alt}>
        <path className={style.seen} d="M57 58h52M131 58h44" />
        <path className={style.stop} d="M231 40v36" />
        <path className={style.request} d="M240 58h12" />
        <path className={style.head} d="M247 53l6 5-6 5" />
        <path
          className={style.thing}
          d="M28 14h24a5 5 0 0 1 5 5v52a5 5 0 0 1-5 5H28a5 5 0 0 1-5-5V19a5 5 0 0 1 5-5zM36 68h8"
        />
        <path
          className={style.thing}
          d="M103 41a24 24 0 0 1 34 0M109 47a16 16 0 0 1 22 0M115 52a8 8 0 0 1 10 0M120 58v.5"
        />
        <path
          className={style.thing}
          d="M180 46h40a5 5 0 0 1 5 5v14a5 5 0 0 1-5 5h-40a5 5 0 0 1-5-5V51a5 5 0 0 1 5-5zM185 46V24M215 46V24M186 58h.5M194 58h.5"
        />
        <path
          className={style.thing}
          d="M263 24h46a5 5 0 0 1 5 5v38a5 5 0 0 1-5 5h-46a5 5 0 0 1-5-5V29a5 5 0 0 1 5-5zM258 37h56M265 30.500h.5M271 30.500h.5"
        />
      </svg>
      <ol className={style.stops} aria-hidden="true">
        {stops.map(({ id, name, hasMac }) => (
          <li key={id} data-mac={hasMac}>
            {name}
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

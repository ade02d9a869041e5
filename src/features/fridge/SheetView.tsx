import { useSyncExternalStore } from 'react';
import { qrPath } from '#ui/qr-path.ts';
import style from './SheetView.module.css';
import { type Sheet, wordsOf } from './sheet.ts';

/** The sheet as it is printed, smaller on a screen. */
export function SheetView({ sheet, address }: { readonly sheet: Sheet; readonly address: string }) {
  const { headline, who, phoneLabel, phone, hangUp, lines, switchedOn, acts, help, hotline, foot, scan } =
    sheet;
  return (
    <div className={style.sheet} role="img" aria-label={wordsOf(sheet)}>
      <p className={style.headline}>{headline[0]}</p>
      <p className={style.fill}>
        <strong className={style.headline}>{headline[1]}</strong>
        <span className={style.who}>{who}</span>
      </p>
      <p className={`${style.fill} ${style.phone}`}>
        <strong>{phoneLabel}</strong>
        <span>{phone}</span>
      </p>
      <div className={style.lines}>
        <p className={style.hangUp}>
          {hangUp[0]}
          <br />
          {hangUp[1]}
        </p>
        <ul>
          {lines.map(({ number, note }) => (
            <li key={number}>
              <strong>{number}</strong>
              <small>{note}</small>
            </li>
          ))}
        </ul>
      </div>
      <div className={style.acts}>
        {acts.length > 0 && (
          <>
            <p className={style.on}>{switchedOn}</p>
            <ul>
              {acts.map(({ id, name, undo }) => (
                <li key={id}>
                  <strong>{name}</strong>
                  <small>{undo}</small>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className={style.foot}>
        <div>
          <p>{help}</p>
          <p className={style.hotline}>{hotline || '　'}</p>
          <small>{foot}</small>
        </div>
        <Code address={address} name={scan} />
      </div>
    </div>
  );
}

const never = () => () => {};

/** The way to the three acts; where this site stands is known in the browser only. */
function Code({ address, name }: { readonly address: string; readonly name: string }) {
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => '',
  );
  const code = origin && qrPath(origin + address);
  return (
    <figure className={style.code}>
      {code && (
        <svg viewBox={`0 0 ${code.size} ${code.size}`} aria-hidden="true" shapeRendering="crispEdges">
          <path d={code.path} />
        </svg>
      )}
      <figcaption>{name}</figcaption>
    </figure>
  );
}

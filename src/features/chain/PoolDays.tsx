import type { Outcome } from '#domain/pool-model.ts';
import { useText } from '#i18n/locale.ts';
import style from './PoolToy.module.css';
import { poolWords as words } from './pool-words.ts';

const width = 300;
const height = 90;

/** Thirty days as bars, and the same as a table. */
export function PoolDays({ days }: Pick<Outcome, 'days'>) {
  const text = useText();
  const most = Math.max(...days.map(({ rang, stopped, lost }) => rang + stopped + lost));
  const unit = height / most;
  const step = width / days.length;
  return (
    <>
      <svg className={style.bars} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text(words.bars)}>
        {days.map(({ rang, stopped, lost }, day) => {
          const x = day * step + 1;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place
            <g key={day}>
              <rect
                className={style.rang}
                x={x}
                width={step - 2}
                y={height - rang * unit}
                height={rang * unit}
              />
              <rect
                className={style.stopped}
                x={x}
                width={step - 2}
                y={height - (rang + stopped) * unit}
                height={stopped * unit}
              />
              <rect
                className={style.lost}
                x={x}
                width={step - 2}
                y={height - (rang + stopped + lost) * unit}
                height={lost * unit}
              />
            </g>
          );
        })}
      </svg>
      <details className={style.table}>
        <summary>{text(words.table)}</summary>
        <table>
          <thead>
            <tr>
              {(['day', 'rang', 'stopped', 'lost'] as const).map((what) => (
                <th key={what} scope="col">
                  {text(words[what])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(({ rang, stopped, lost }, day) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place
              <tr key={day}>
                <th scope="row">{day + 1}</th>
                <td>{rang}</td>
                <td>{stopped}</td>
                <td>{lost}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

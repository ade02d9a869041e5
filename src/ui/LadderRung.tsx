import type { Locale } from '#domain/locale.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import style from './Ladder.module.css';
import { Link } from './Link.tsx';
import type { Rung, Stage } from './ladder-data.ts';
import { ladderWords as words } from './ladder-words.ts';
import { taskPath } from './related-links.ts';

/** One rung: about whom, the offices in order, and how far they reach. */
export function LadderRung({ rung }: { rung: Rung }) {
  const { against, stages, can, cannot, onward } = rung;
  const locale = useLocale();
  return (
    <li className={style.rung}>
      <div>
        <h3>{against}</h3>
        <ol className={style.stages}>
          {stages.map(({ name, at }) => (
            <li key={name}>
              <Link to={pathOf(locale, at)}>{name}</Link>
            </li>
          ))}
        </ol>
      </div>
      <div className={style.reach}>
        <Reach kind="can" says={can} />
        <Reach kind="cannot" says={cannot} />
        <Reach kind="onward" says={onward} />
      </div>
    </li>
  );
}

const marks = {
  can: 'M3 9l4 4 8-9',
  cannot: 'M4 4l10 10M14 4L4 14',
  onward: 'M9 15V4M4.500 8L9 3.500 13.500 8',
};

function Reach({ kind, says }: { kind: keyof typeof marks; says: string }) {
  const text = useText();
  return (
    <p data-kind={kind}>
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d={marks[kind]} />
      </svg>
      <span>
        <b className={kind === 'onward' ? 'visually-hidden' : undefined}>
          {text(words[kind])}
          {text(words.colon)}
        </b>
        {says}
      </span>
    </p>
  );
}

function pathOf(locale: Locale, at: Stage['at']): string {
  if ('channel' in at) return paths.channel(locale, at.channel);
  if ('need' in at) return `${paths.channels(locale)}#${at.need}`;
  return taskPath(locale, at);
}

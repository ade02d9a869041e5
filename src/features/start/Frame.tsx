import type { ReactNode } from 'react';
import { type FirstAct, firstActs } from '#domain/first-acts.ts';
import { languageTags } from '#domain/locale.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { pageNames } from '#i18n/page-names.ts';
import { Chain } from '#ui/Chain.tsx';
import style from './Frame.module.css';
import { ReadAloud } from './ReadAloud.tsx';
import { useStart } from './use-start.ts';
import { startWords as words } from './words.ts';

interface Props {
  /** Whose card it is, if an act's. */
  readonly act?: FirstAct;
  readonly title: string;
  readonly lead?: ReactNode;
  /** What is drawn: the message, the moves, the menus. */
  readonly drawn?: ReactNode;
  /** What it stops, what it costs. */
  readonly after?: ReactNode;
  /** In reach of the thumb. */
  readonly foot?: ReactNode;
  readonly isCut?: boolean;
}

/**
 * A card: the chain, one heading, what is drawn, and the act at the bottom. On a wide screen the drawing stands
 * beside.
 */
export function Frame({ act, title, lead, drawn, after, foot, isCut = false }: Props) {
  const { chain } = useStart();
  return (
    <article className={foot ? style.card : style.plain} data-cut={isCut || undefined}>
      <Eyebrow {...(act && { act })} />
      <div className={style.head}>
        {act && <Chain states={chain} />}
        <div className={style.title}>
          <h1 tabIndex={-1}>{title}</h1>
          <ReadAloud />
        </div>
        {lead && <div className={style.lead}>{lead}</div>}
        {!act && <Chain states={chain} />}
      </div>
      {drawn && <div className={style.drawn}>{drawn}</div>}
      {after && <div className={style.after}>{after}</div>}
      {foot}
    </article>
  );
}

/** Which of the three it is, and whether it is done already. */
function Eyebrow({ act }: { act?: FirstAct }) {
  const text = useText();
  const locale = useLocale();
  const { doneOn, card } = useStart();
  if (!act) return null;
  const on = doneOn(act);
  const isJustCut = card.kind === 'act' && card.stage === 'cut';
  return (
    <p className={style.eyebrow}>
      {text(pageNames.start)} · {text(words.cutOf(firstActs.indexOf(act) + 1))}
      {on && !isJustCut && ` · ${text(words.doneOn(dayIn(on, languageTags[locale])))}`}
    </p>
  );
}

/** 11月24日, 24 November. */
export const dayIn = (day: string, language: string): string =>
  new Date(day).toLocaleDateString(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });

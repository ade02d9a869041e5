import { ladder, rungs } from '#content/channels/ladder.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import style from './Ladder.module.css';
import { LadderRung } from './LadderRung.tsx';
import { LinkRow } from './LinkRow.tsx';
import { ladderWords as words } from './ladder-words.ts';
import { RuledFold } from './RuledFold.tsx';
import { relatedLinks } from './related-links.ts';
import { Says } from './Says.tsx';

/** Whom to go to, in what order, and what each can and cannot do: a drawing that is a list. */
export function Ladder() {
  const text = useText();
  const locale = useLocale();
  return (
    <div className={style.figure}>
      <ol className={style.ladder}>
        {rungs.map((id) => (
          <LadderRung key={id} rung={ladder[id]} />
        ))}
      </ol>
      <RuledFold summary={<h3>{text(words.grounds)}</h3>}>
        {rungs.map((id) => (
          <section key={id} className={style.grounds} aria-label={text(ladder[id].against)}>
            <h4>{text(ladder[id].against)}</h4>
            <Says says={ladder[id].grounds} />
            <LinkRow label={words.laws} links={relatedLinks(locale, { laws: ladder[id].laws }).laws} />
          </section>
        ))}
      </RuledFold>
    </div>
  );
}

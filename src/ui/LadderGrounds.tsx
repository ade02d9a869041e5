import { ladder, rungs } from '#content/channels/ladder.ts';
import { ladderGrounds } from '#content/channels/ladder-grounds.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import type { Addresses } from './addresses.ts';
import style from './LadderGrounds.module.css';
import { LinkRow } from './LinkRow.tsx';
import { ladderWords as words } from './ladder-words.ts';
import { RuledFold } from './RuledFold.tsx';
import { relatedLinks } from './related-links.ts';
import { Says } from './Says.tsx';

/** The facts under each rung, and the law. */
export function LadderGrounds({ paths }: { paths: Addresses }) {
  const text = useText();
  const locale = useLocale();
  return (
    <RuledFold summary={<h3>{text(words.grounds)}</h3>}>
      {rungs.map((id) => (
        <div key={id} className={style.rung}>
          <h4>{text(ladder[id].against)}</h4>
          <Says says={ladderGrounds[id]} />
          <LinkRow label={words.laws} links={relatedLinks(paths, locale, { laws: ladder[id].laws }).laws} />
        </div>
      ))}
    </RuledFold>
  );
}

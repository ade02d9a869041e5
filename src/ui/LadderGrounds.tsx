import { useLocale, useText } from '#i18n/locale.ts';
import style from './LadderGrounds.module.css';
import { Later } from './Later.tsx';
import { LinkRow } from './LinkRow.tsx';
import type { Rungs } from './ladder-data.ts';
import { ladderWords as words } from './ladder-words.ts';
import { RuledFold } from './RuledFold.tsx';
import { lawLinks } from './related-links.ts';
import { Says } from './Says.tsx';

/** The facts under each rung, and the law. */
export function LadderGrounds({ rungs }: { rungs: Rungs }) {
  const text = useText();
  const locale = useLocale();
  return (
    <RuledFold id="ladder-grounds" summary={<h3>{text(words.grounds)}</h3>}>
      <Later isFolded className={style.rungs}>
        {rungs.map(({ id, against, grounds, laws }) => (
          <div key={id} className={style.rung}>
            <h4>{against}</h4>
            <Says says={grounds} />
            <LinkRow label={words.laws} links={lawLinks(locale, laws)} />
          </div>
        ))}
      </Later>
    </RuledFold>
  );
}

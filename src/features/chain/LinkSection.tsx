import type { ClaimId } from '#content/market/claims.ts';
import { linkStories } from '#content/market/links.ts';
import { type LinkId, linkIds } from '#domain/chain-link.ts';
import { linkNames } from '#i18n/link-names.ts';
import { useText } from '#i18n/locale.ts';
import { ChainDrawing } from '#ui/ChainDrawing.tsx';
import { Cited, CitedText } from '#ui/Cited.tsx';
import { ActorFold } from './ActorFold.tsx';
import style from './ChainPage.module.css';
import { ClaimList } from './ClaimList.tsx';
import { FlowFold } from './FlowFold.tsx';
import { linkOfPrices, saysInSight } from './in-sight.ts';
import { drawnClaim, MacExplained } from './MacExplained.tsx';
import { PriceStage } from './PriceStage.tsx';
import { TasksThatCut } from './TasksThatCut.tsx';
import { TrickFold } from './TrickFold.tsx';
import { TrickStage } from './TrickStage.tsx';
import { chainPageWords as words } from './words.ts';

const ids = linkIds;

/** One link: its story and its trick in sight, the rest a tap away. */
export function LinkSection({ id }: { id: LinkId }) {
  const text = useText();
  const { title, story, who, claims } = linkStories[id];
  const [trick, ...otherTricks] = linkStories[id].tricks;
  const at = ids.indexOf(id);
  const next = ids[at + 1];
  return (
    <section id={id} className={style.section} aria-labelledby={`${id}-title`}>
      <header className={style.heading}>
        <p className={style.place}>
          {text(words.place(at + 1, ids.length))}
          <strong>{text(linkNames[id])}</strong>
        </p>
        <h2 id={`${id}-title`}>{text(title)}</h2>
        <ChainDrawing states={{ [id]: 'now' }} />
      </header>
      <div className={style.body}>
        <Cited says={saysInSight(id)}>
          <div className={style.story}>
            {story.map((say) => (
              <CitedText key={text(say.text)} say={say} />
            ))}
          </div>
          {trick && <TrickStage id={trick} />}
          {id === linkOfPrices && <PriceStage />}
        </Cited>
        {claims.includes(drawnClaim) && <MacExplained />}
        <div className={style.folds}>
          {otherTricks.length > 0 && <TrickFold ids={otherTricks} />}
          <ActorFold ids={who} />
          {id !== linkOfPrices && <FlowFold ids={linkStories[id].flows} />}
        </div>
        <LinkClaims ids={claims.filter((claim) => claim !== drawnClaim)} />
        <TasksThatCut link={id} />
        <p className={style.next}>
          <a href={next ? `#${next}` : '#market'}>
            {text(next ? words.nextLink(linkNames[next]) : words.market)}
          </a>
        </p>
      </div>
    </section>
  );
}

function LinkClaims({ ids: claims }: { ids: readonly ClaimId[] }) {
  const text = useText();
  if (claims.length === 0) return null;
  return (
    <div>
      <h3>{text(words.claims)}</h3>
      <ClaimList ids={claims} level="h4" />
    </div>
  );
}

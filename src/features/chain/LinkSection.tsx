import type { ClaimId } from '#content/market/claims.ts';
import type { LinkId } from '#domain/chain-link.ts';
import { linkNames } from '#i18n/link-names.ts';
import { useText } from '#i18n/locale.ts';
import { ChainDrawing } from '#ui/ChainDrawing.tsx';
import { Cited, CitedText } from '#ui/Cited.tsx';
import { ActorFold } from './ActorFold.tsx';
import style from './ChainPage.module.css';
import { ChainSection } from './ChainSection.tsx';
import { ClaimList } from './ClaimList.tsx';
import type { ChainProps } from './chain-data.ts';
import { FlowFold } from './FlowFold.tsx';
import { type LinkStory, linkOfPrices, saysInSight } from './in-sight.ts';
import { drawnClaim, MacExplained } from './MacExplained.tsx';
import { useMarket } from './market-context.ts';
import { PoolPlace } from './PoolPlace.tsx';
import { PriceStage } from './PriceStage.tsx';
import { TasksThatCut } from './TasksThatCut.tsx';
import { TrickFold } from './TrickFold.tsx';
import { TrickStage } from './TrickStage.tsx';
import { chainPageWords as words } from './words.ts';

interface Props {
  readonly link: LinkStory;
  /** Its number on the chain, counted from one, and the number of all. */
  readonly at: number;
  readonly of: number;
  readonly next: LinkId | undefined;
  readonly mac: ChainProps['mac'];
  readonly poolResults: ChainProps['poolResults'];
}

/** One link: its story and its trick in sight, the rest a tap away. */
export function LinkSection({ link, at, of, next, mac, poolResults }: Props) {
  const text = useText();
  const market = useMarket();
  const { id, title, story, who, flows, claims, tasks } = link;
  const [trick, ...otherTricks] = link.tricks;
  return (
    <ChainSection id={id}>
      <header className={style.heading}>
        <p className={style.place}>
          {text(words.place(at, of))}
          <strong>{text(linkNames[id])}</strong>
        </p>
        <h2 id={`${id}-title`}>{title}</h2>
        <ChainDrawing states={{ [id]: 'now' }} />
      </header>
      <div className={style.body}>
        <Cited says={saysInSight(link, market)}>
          <div className={style.story}>
            {story.map((say) => (
              <CitedText key={say.text} say={say} />
            ))}
          </div>
          {trick && <TrickStage id={trick} />}
          {id === linkOfPrices && <PriceStage flows={flows} />}
        </Cited>
        {id === 'pool' && <PoolPlace results={poolResults} />}
        {claims.includes(drawnClaim) && <MacExplained {...mac} />}
        <div className={style.folds}>
          {otherTricks.length > 0 && <TrickFold ids={otherTricks} />}
          <ActorFold ids={who} />
          {id !== linkOfPrices && <FlowFold ids={flows} />}
        </div>
        <LinkClaims ids={claims.filter((claim) => claim !== drawnClaim)} />
        <TasksThatCut tasks={tasks} />
        <p className={style.next}>
          <a href={next ? `#${next}` : '#market'}>
            {text(next ? words.nextLink(linkNames[next]) : words.market)}
          </a>
        </p>
      </div>
    </ChainSection>
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

import type { FlowId } from '#content/market/flows.ts';
import { linkNames } from '#i18n/link-names.ts';
import { useText } from '#i18n/locale.ts';
import { gradeWords } from '#i18n/words.ts';
import { RichText } from '#ui/RichText.tsx';
import type { ChainProps } from './chain-data.ts';
import { flowFacts } from './flow-facts.ts';
import style from './Market.module.css';
import { useMarket } from './market-context.ts';
import { chainPageWords as words } from './words.ts';

/** The drawing's facts as a list, link by link, with their standing; their sources stand at the link. */
export function MarketInWords({ links }: Pick<ChainProps, 'links'>) {
  const text = useText();
  return (
    <ol className={style.list} aria-label={text(words.inWords)}>
      {links.map(({ id, flows }) => (
        <li key={id}>
          <h4>
            {text(linkNames[id])}
            <a href={`#${id}`}>{text(words.sourcesHere)}</a>
          </h4>
          <ul>
            {flows.map((flow) => (
              <FlowInWords key={flow} id={flow} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function FlowInWords({ id }: { id: FlowId }) {
  const text = useText();
  const market = useMarket();
  const { from, to } = market.flows[id];
  return (
    <li>
      <strong>
        {market.actors[from].name} → {market.actors[to].name}
      </strong>
      {flowFacts(market, id).map((fact) => (
        <p key={fact.text}>
          <RichText>{fact.text}</RichText>
          <small>{text(gradeWords[fact.grade])}</small>
        </p>
      ))}
    </li>
  );
}

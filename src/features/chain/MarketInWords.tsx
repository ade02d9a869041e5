import { actors } from '#content/market/actors.ts';
import { type FlowId, flows } from '#content/market/flows.ts';
import { linkStories } from '#content/market/links.ts';
import { type LinkId, linkIds } from '#domain/chain-link.ts';
import { linkNames } from '#i18n/link-names.ts';
import { useText } from '#i18n/locale.ts';
import { gradeWords } from '#i18n/words.ts';
import { RichText } from '#ui/RichText.tsx';
import { flowFacts } from './flow-facts.ts';
import style from './Market.module.css';
import { chainPageWords as words } from './words.ts';

/** The drawing's facts as a list, link by link, with their standing; their sources stand at the link. */
export function MarketInWords() {
  const text = useText();
  return (
    <ol className={style.list} aria-label={text(words.inWords)}>
      {(Object.keys(linkStories) as LinkId[]).map((link) => (
        <li key={link}>
          <h4>
            {text(linkNames[link])}
            <a href={`#${link}`}>{text(words.sourcesHere)}</a>
          </h4>
          <ul>
            {linkStories[link].flows.map((id) => (
              <FlowInWords key={id} id={id} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function FlowInWords({ id }: { id: FlowId }) {
  const text = useText();
  const { from, to } = flows[id];
  return (
    <li>
      <strong>
        {text(actors[from].name)} → {text(actors[to].name)}
      </strong>
      {flowFacts(id).map((fact) => (
        <p key={text(fact.text)}>
          <RichText>{text(fact.text)}</RichText>
          <small>{text(gradeWords[fact.shown])}</small>
        </p>
      ))}
    </li>
  );
}

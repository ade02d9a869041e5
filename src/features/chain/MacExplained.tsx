import type { ClaimId } from '#content/market/claims.ts';
import { useText } from '#i18n/locale.ts';
import { Cited, CitedText } from '#ui/Cited.tsx';
import { FactText } from '#ui/FactText.tsx';
import { RuledFold } from '#ui/RuledFold.tsx';
import type { ChainProps } from './chain-data.ts';
import style from './Mac.module.css';
import { MacDrawing } from './MacDrawing.tsx';
import { useMarket } from './market-context.ts';
import stage from './Stage.module.css';
import { Verdict } from './Verdict.tsx';
import { chainPageWords as words } from './words.ts';

/** The claim that has a drawing of its own. */
export const drawnClaim: ClaimId = 'mac-number';

/** The MAC claim: how far a MAC goes, and then how numbers were really taken. */
export function MacExplained({ title, alt, stops, notes, routes }: ChainProps['mac']) {
  const text = useText();
  const { claim, verdict, why } = useMarket().claims[drawnClaim];
  return (
    <div id={`claim-${drawnClaim}`} className={stage.stage}>
      <Verdict verdict={verdict} />
      <h3>{claim}</h3>
      <MacDrawing alt={alt} stops={stops} />
      <Cited says={[...stops.map((stop) => stop.says), ...notes]}>
        <ol className={style.says} aria-label={title}>
          {stops.map((stop) => (
            <li key={stop.id}>
              <strong>{stop.name}</strong>
              <CitedText say={stop.says} />
            </li>
          ))}
        </ol>
        <RuledFold summary={<h4>{text(words.macNotes)}</h4>}>
          {notes.map((note) => (
            <CitedText key={note.text} say={note} />
          ))}
        </RuledFold>
      </Cited>
      <div className={style.folds}>
        <RuledFold summary={<h4>{text(words.why)}</h4>}>
          <FactText fact={why} />
        </RuledFold>
        <RuledFold
          summary={
            <>
              <h4>{text(words.routes)}</h4>
              <small>{text(words.routesNote)}</small>
            </>
          }
        >
          <Cited says={routes.map(({ what }) => what)}>
            <ol className={style.routes}>
              {routes.map(({ id, name, what, claim: told }) => (
                <li key={id}>
                  <strong>{name}</strong>
                  <CitedText say={what} />
                  {told && <a href={`#claim-${told}`}>{text(words.toClaim)}</a>}
                </li>
              ))}
            </ol>
          </Cited>
        </RuledFold>
      </div>
    </div>
  );
}

import { type ClaimId, claims } from '#content/market/claims.ts';
import { macDrawing, provenRoutes } from '#content/market/mac.ts';
import { useText } from '#i18n/locale.ts';
import { Cited, CitedText } from '#ui/Cited.tsx';
import { FactText } from '#ui/FactText.tsx';
import { RuledFold } from '#ui/RuledFold.tsx';
import style from './Mac.module.css';
import { MacDrawing } from './MacDrawing.tsx';
import stage from './Stage.module.css';
import { Verdict } from './Verdict.tsx';
import { chainPageWords as words } from './words.ts';

/** The claim that has a drawing of its own. */
export const drawnClaim: ClaimId = 'mac-number';

const { title, stops, notes } = macDrawing;
const says = [...stops.map((stop) => stop.says), ...notes];
const routeFacts = provenRoutes.map(({ what }) => what);

/** The MAC claim: how far a MAC goes, and then how numbers were really taken. */
export function MacExplained() {
  const text = useText();
  const { claim, verdict, why } = claims[drawnClaim];
  return (
    <div id={`claim-${drawnClaim}`} className={stage.stage}>
      <Verdict verdict={verdict} />
      <h3>{text(claim)}</h3>
      <MacDrawing />
      <Cited says={says}>
        <ol className={style.says} aria-label={text(title)}>
          {stops.map((stop) => (
            <li key={stop.id}>
              <strong>{text(stop.name)}</strong>
              <CitedText say={stop.says} />
            </li>
          ))}
        </ol>
        <RuledFold summary={<h4>{text(words.macNotes)}</h4>}>
          {notes.map((note) => (
            <CitedText key={text(note.text)} say={note} />
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
          <Cited says={routeFacts}>
            <ol className={style.routes}>
              {provenRoutes.map(({ id, name, what, claim: told }) => (
                <li key={id}>
                  <strong>{text(name)}</strong>
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

import type { Verdict as VerdictId } from '#content/market/claims.ts';
import { claims } from '#content/market/claims.ts';
import { otherClaims } from '#content/market/links.ts';
import { timeline } from '#content/market/timeline.ts';
import { useText } from '#i18n/locale.ts';
import { Cited, CitedText } from '#ui/Cited.tsx';
import style from './ChainPage.module.css';
import { ClaimList } from './ClaimList.tsx';
import record from './Record.module.css';
import { Verdict } from './Verdict.tsx';
import { verdictWords, chainPageWords as words } from './words.ts';

const events = timeline.map(({ what }) => what);

/** The claims that belong to no link, and what happened when. */
export function RecordPart() {
  const text = useText();
  return (
    <>
      <section id="others" className={style.section} aria-labelledby="others-title">
        <header className={style.heading}>
          <h2 id="others-title">{text(words.others)}</h2>
          <p>{text(words.othersLead(Object.keys(claims).length, otherClaims.length))}</p>
        </header>
        <div className={style.body}>
          <Verdicts />
          <ClaimList ids={otherClaims} level="h3" />
        </div>
      </section>
      <section id="timeline" className={style.section} aria-labelledby="timeline-title">
        <header className={style.heading}>
          <h2 id="timeline-title">{text(words.timeline)}</h2>
          <p>{text(words.timelineLead)}</p>
        </header>
        <div className={style.body}>
          <Cited says={events}>
            <ol className={record.timeline}>
              {timeline.map(({ on, what }) => (
                <li key={on}>
                  <time dateTime={on}>{on}</time>
                  <CitedText say={what} />
                </li>
              ))}
            </ol>
          </Cited>
          <p className={style.next}>
            <a href="#contents">{text(words.backToTop)}</a>
          </p>
        </div>
      </section>
    </>
  );
}

function Verdicts() {
  const text = useText();
  return (
    <dl className={record.verdicts} aria-label={text(words.legend)}>
      {(Object.keys(verdictWords) as VerdictId[]).map((verdict) => (
        <div key={verdict}>
          <dt>
            <Verdict verdict={verdict} />
          </dt>
          <dd>{text(verdictWords[verdict].means)}</dd>
        </div>
      ))}
    </dl>
  );
}

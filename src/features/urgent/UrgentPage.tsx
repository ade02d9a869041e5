import { useText } from '#i18n/locale.ts';
import { HowStep } from '#ui/HowStep.tsx';
import { Says } from '#ui/Says.tsx';
import { SayText } from '#ui/SayText.tsx';
import { HugeCall } from './HugeCall.tsx';
import { OwnCarrierCall } from './OwnCarrierCall.tsx';
import style from './UrgentPage.module.css';
import type { UrgentProps } from './urgent-data.ts';
import { urgentWords as words } from './words.ts';

/** What cannot wait: one call across the whole width, the words to say, then the next few things. */
export function UrgentPage({
  id,
  heading,
  before,
  call,
  doubt,
  words: toSay,
  because,
  next,
  hotlines,
}: UrgentProps) {
  const text = useText();
  return (
    <div className={style.page}>
      <div className={style.first}>
        <h1 tabIndex={-1}>{heading}</h1>
        {before && <SayText say={before} />}
        {call === 'own-carrier' ? (
          <OwnCarrierCall hotlines={hotlines} isBorrowed={id === 'no-signal'} />
        ) : (
          <HugeCall to={call.action.to} note={call.note} />
        )}
        {doubt && (
          <div className={style.doubt}>
            <HowStep step={doubt.step} />
            <Says says={doubt.more} />
          </div>
        )}
        {toSay && (
          <blockquote className={style.words}>
            <p>{toSay}</p>
            <small>{text(words.say)}</small>
          </blockquote>
        )}
        {because && <SayText say={because} />}
      </div>
      <section className={style.then} aria-labelledby="then">
        <h2 id="then">{text(id === 'money-sent' ? words.during : words.next)}</h2>
        <ol>
          {next.map((step) => (
            <li key={step.say.text}>
              <HowStep step={step} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

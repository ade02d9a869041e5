import { linkNames } from '#i18n/link-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Chain } from '#ui/Chain.tsx';
import { HowStep } from '#ui/HowStep.tsx';
import { Link } from '#ui/Link.tsx';
import { Says } from '#ui/Says.tsx';
import { SayText } from '#ui/SayText.tsx';
import style from './CallerPage.module.css';
import type { KindText } from './caller-texts.ts';
import { callerWords as words } from './words.ts';

/** A kind of number: what to do, what it is, and where it stands in the drawn chain. */
export function KindMeaning({ what, now, link, inChain, tellsWhyLocal }: KindText) {
  const text = useText();
  const locale = useLocale();
  return (
    <>
      <section className={style.part}>
        <h3>{text(words.now)}</h3>
        <ul className={style.steps}>
          {now.map((step) => (
            <li key={step.say.text}>
              <HowStep step={step} />
            </li>
          ))}
        </ul>
      </section>
      <section className={style.part}>
        <h3>{text(words.what)}</h3>
        <Says says={what} />
      </section>
      <section className={style.part}>
        <h3>{text(tellsWhyLocal ? words.inChainLocal : words.inChain)}</h3>
        {link && <Chain states={{ [link]: 'now' }} now={words.here} />}
        <SayText say={inChain} />
        {link && (
          <p>
            <Link to={`${paths.chain(locale)}#${link}`}>{text(words.toLink(linkNames[link]))}</Link>
          </p>
        )}
      </section>
    </>
  );
}

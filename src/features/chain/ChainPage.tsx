import { useEffect } from 'react';
import { Link, useLocation, useNavigationType } from 'react-router';
import type { Locale, Localized } from '#domain/locale.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import button from '#ui/Button.module.css';
import { Chain } from '#ui/Chain.tsx';
import { LaterPartPlace } from '#ui/LaterPartPlace.tsx';
import { loadUndrawn } from '#ui/later-part.ts';
import style from './ChainPage.module.css';
import { linksPart, marketPart, recordPart } from './chain-parts.ts';
import { chainPageWords as words } from './words.ts';

const waysToAct: readonly { to: (locale: Locale) => string; name: Localized }[] = [
  { to: paths.carrier, name: words.toCarrier },
  { to: paths.steps, name: words.toSteps },
];

const further = [
  { id: 'market', name: words.market },
  { id: 'others', name: words.others },
  { id: 'timeline', name: words.timeline },
];

/** How a number becomes a phone call, link by link; the first thing to do stands before it all. */
export function ChainPage() {
  const text = useText();
  const locale = useLocale();
  useOpenedTarget();
  return (
    <div className={style.page}>
      <header className={style.title}>
        <h1 tabIndex={-1}>{text(words.title)}</h1>
        <p className={style.lead}>{text(words.lead)}</p>
        <div className={style.act}>
          <p>{text(words.actFirst)}</p>
          {waysToAct.map(({ to, name }, index) => (
            <Link key={text(name)} className={index === 0 ? button.act : button.quiet} to={to(locale)}>
              {text(name)}
            </Link>
          ))}
        </div>
      </header>
      <nav id="contents" className={style.contents} aria-labelledby="contents-name">
        <p id="contents-name">{text(words.contents)}</p>
        <Chain isContents />
        <p id="further">{text(words.further)}</p>
        <ul className={style.further} aria-labelledby="further">
          {further.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{text(name)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <LaterPartPlace part={linksPart} />
      <LaterPartPlace part={marketPart} />
      <LaterPartPlace part={recordPart} />
    </div>
  );
}

/** What the server has not drawn is loaded before the page is shown. */
export const loadChainParts = (): Promise<void> => loadUndrawn([linksPart, marketPart, recordPart]);

/** Opens what a link leads to, and goes there where the browser does not: to what was folded, and without a document. */
function useOpenedTarget(): void {
  const { hash } = useLocation();
  const how = useNavigationType();
  useEffect(() => {
    const target = hash && document.getElementById(hash.slice(1));
    if (!target) return;
    const isFolded = target instanceof HTMLDetailsElement && !target.open;
    if (isFolded) target.open = true;
    if (isFolded || how === 'PUSH') target.scrollIntoView();
  }, [hash, how]);
}

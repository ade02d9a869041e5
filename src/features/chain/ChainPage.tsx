import { useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { Locale, Localized } from '#domain/locale.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import button from '#ui/Button.module.css';
import { Chain } from '#ui/Chain.tsx';
import { Link } from '#ui/Link.tsx';
import style from './ChainPage.module.css';
import type { ChainProps } from './chain-data.ts';
import { LinkSection } from './LinkSection.tsx';
import { MarketSection } from './MarketSection.tsx';
import { MarketProvider } from './market-context.ts';
import { OtherClaims } from './OtherClaims.tsx';
import { Timeline } from './Timeline.tsx';
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
export function ChainPage({ links, market, mac, labels, otherClaims, timeline, poolResults }: ChainProps) {
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
      <MarketProvider value={market}>
        {links.map((link, index) => (
          <LinkSection
            key={link.id}
            link={link}
            at={index + 1}
            of={links.length}
            next={links[index + 1]?.id}
            mac={mac}
            poolResults={poolResults}
          />
        ))}
        <MarketSection links={links} labels={labels} />
        <OtherClaims ids={otherClaims} />
        <Timeline events={timeline} />
      </MarketProvider>
    </div>
  );
}

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

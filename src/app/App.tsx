import { useLocation } from 'react-router';
import { LocaleContext } from '#i18n/locale.ts';
import { LoadBoundary } from '#ui/LoadBoundary.tsx';
import { useLazy } from '#ui/lazily.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { componentOf } from './page-components.ts';
import { type Match, matchAddress } from './pages.ts';
import style from './Shell.module.css';
import { Shell } from './Shell.tsx';
import { useArrival } from './use-arrival.ts';
import { useSettingsOnPage } from './use-settings-on-page.ts';

/** The shell around the page of the address. */
export function App() {
  const match = matchAddress(useLocation().pathname);
  useArrival(match);
  useSettingsOnPage();
  return (
    <LocaleContext value={match.locale}>
      <Shell match={match}>
        <ErrorBoundary key={match.path}>
          <LoadBoundary fallback={<div className={style.waiting} />}>
            <CurrentPage match={match} />
          </LoadBoundary>
        </ErrorBoundary>
      </Shell>
    </LocaleContext>
  );
}

function CurrentPage({ match }: { match: Match }) {
  const Page = useLazy(componentOf(match));
  return <Page />;
}

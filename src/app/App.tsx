import { Suspense } from 'react';
import { useLocation } from 'react-router';
import { LocaleContext } from '#i18n/locale.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { useLazy } from '#ui/lazily.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { componentOf } from './page-components.ts';
import { type Match, matchAddress } from './pages.ts';
import { SettingsOnPage } from './SettingsOnPage.tsx';
import style from './Shell.module.css';
import { Shell } from './Shell.tsx';
import { useArrival } from './use-arrival.ts';
import { useOpenForPrint } from './use-open-for-print.ts';

/** The shell around the page of the address. The page before it stays until the next one is there. */
export function App() {
  const match = matchAddress(useLocation().pathname);
  useOpenForPrint();
  return (
    <LocaleContext value={match.locale}>
      <SettingsOnPage />
      <Shell match={match}>
        <ErrorBoundary resetOn={match.path} instead={(retry) => <ErrorPage onRetry={retry} />}>
          <Suspense fallback={<div className={style.waiting} />}>
            <CurrentPage match={match} />
          </Suspense>
        </ErrorBoundary>
      </Shell>
    </LocaleContext>
  );
}

function CurrentPage({ match }: { match: Match }) {
  const Page = useLazy(componentOf(match));
  useArrival(match);
  return <Page key={match.path} />;
}

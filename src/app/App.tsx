import { Suspense } from 'react';
import { useLocation } from 'react-router';
import { LocaleContext } from '#i18n/locale.ts';
import { splitLocale } from '#paths.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { useLazy } from '#ui/lazily.ts';
import { OtherPageContext } from '#ui/other-page.ts';
import { SourcesContext } from '#ui/sources-context.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { otherPage, pageAt } from './loaded-pages.ts';
import { SettingsOnPage } from './SettingsOnPage.tsx';
import style from './Shell.module.css';
import { Shell } from './Shell.tsx';
import { useArrival } from './use-arrival.ts';
import { useOpenForPrint } from './use-open-for-print.ts';

/** The shell around the page of the address. The page before it stays until the next one is there. */
export function App() {
  const { pathname } = useLocation();
  const { locale, path } = splitLocale(pathname);
  useOpenForPrint();
  const block = pageAt(pathname).now()?.block;
  return (
    <LocaleContext value={locale}>
      <SettingsOnPage />
      <Shell path={block?.path ?? path} hasSources={(block?.sources.length ?? 0) > 0}>
        <ErrorBoundary resetOn={path} instead={(retry) => <ErrorPage onRetry={retry} />}>
          <Suspense fallback={<div className={style.waiting} />}>
            <CurrentPage pathname={pathname} />
          </Suspense>
        </ErrorBoundary>
      </Shell>
    </LocaleContext>
  );
}

function CurrentPage({ pathname }: { pathname: string }) {
  const { block, Component } = useLazy(pageAt(pathname));
  useArrival(block);
  return (
    <OtherPageContext value={otherPage}>
      <SourcesContext value={block.sources}>
        <Component key={block.path} {...block.props} />
      </SourcesContext>
    </OtherPageContext>
  );
}

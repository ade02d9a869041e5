import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server.edge';
import { StaticRouter } from 'react-router';
import { App } from '#app/App.tsx';
import { componentOf } from '#app/page-components.ts';
import { addresses, matchAddress } from '#app/pages.ts';
import { languageTags, locales } from '#domain/locale.ts';
import { inLocale } from '#paths.ts';

/** What the tools need to know of the site beside its pages. */
export const site = { addresses, inLocale, languageTags, locales };

/** One address as HTML, with what its head says. */
export async function render(address: string, origin?: string) {
  const match = matchAddress(address);
  await componentOf(match).load();
  const { structuredData } = await import('#app/structured-data.ts');
  const html = renderToString(
    <StrictMode>
      <StaticRouter location={address}>
        <App />
      </StaticRouter>
    </StrictMode>,
  );
  const { title, description } = match.page.head(match.path);
  return {
    html,
    title: title[match.locale],
    description: description[match.locale],
    structuredData: await structuredData(match, origin),
    language: languageTags[match.locale],
    modules: match.page.modules(match.path),
    laterModules: match.page.laterModules ?? [],
    path: match.path,
    locale: match.locale,
  };
}

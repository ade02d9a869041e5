import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server.edge';
import { StaticRouter } from 'react-router';
import { App } from '#app/App.tsx';
import { takePage } from '#app/loaded-pages.ts';
import type { PageData } from '#app/page.ts';
import type { PageBlock } from '#app/page-block.ts';
import { type PageId, pages } from '#app/pages.ts';
import { structuredData } from '#app/structured-data.ts';
import { show } from '#content/shown.ts';
import { type Locale, languageTags, locales } from '#domain/locale.ts';
import { inLocale } from '#paths.ts';

/** Where a page is, and what makes it. */
interface Place {
  readonly id: PageId;
  readonly path: string;
  /** Tells it from others of its pattern. */
  readonly param: string;
  readonly data: PageData;
}

const places = new Map<string, Place>(
  (
    await Promise.all(
      (Object.keys(pages) as PageId[]).map(async (id): Promise<Place[]> => {
        const { pattern, data: load } = pages[id];
        if (!load) throw new Error('This module is for the server');
        const data = (await load()) as unknown as PageData;
        return (data.ids ?? ['']).map((param) => ({ id, path: pattern.replace(':id', param), param, data }));
      }),
    )
  )
    .flat()
    .map((place) => [place.path, place]),
);

/** What the tools need to know of the site beside its pages. */
export const site = { inLocale, languageTags, locales, paths: [...places.keys()] as readonly string[] };

/** One page as HTML, with the data that it was drawn with and what its head says. `app` is the script that takes it over. */
export async function render(path: string, locale: Locale, app: string, origin?: string) {
  const place = places.get(path) ?? (places.get('/404') as Place);
  const { title, description } = place.data.head(place.param);
  const block: PageBlock = {
    page: place.id,
    path: place.path,
    title: title[locale],
    ...show(place.data.props(place.param, locale) as object, locale),
    app,
  };
  const address = inLocale(locale, place.path);
  await takePage(address, block);
  const html = renderToString(
    <StrictMode>
      <StaticRouter location={address}>
        <App />
      </StaticRouter>
    </StrictMode>,
  );
  return {
    html,
    block,
    description: description[locale],
    structuredData: await structuredData({ path: place.path, locale }, origin),
    language: languageTags[locale],
    locale,
    address,
  };
}

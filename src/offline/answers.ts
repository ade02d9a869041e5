import { inLocale, splitLocale } from '#paths.ts';
import type { Kept } from './kept.ts';

/**
 * How a request is answered, or undefined where the browser goes on by itself. A page is the same whether the
 * browser opens its address or the app fetches it.
 */
export function answer(kept: Kept, request: Request, origin: string): Promise<Response> | undefined {
  const { origin: asked, pathname } = new URL(request.url);
  if (request.method !== 'GET' || asked !== origin) return undefined;
  if (pathname.startsWith('/assets/')) return answerFile(kept, request);
  if (request.mode === 'navigate' || isPage(pathname)) return answerPage(kept, request);
  return kept.isKnown(pathname) ? answerFile(kept, request) : undefined;
}

/** A file that is kept is right, and what was fetched once is kept. */
async function answerFile(kept: Kept, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const there = await kept.find(pathname);
  if (there) return there;
  const fetched = await fetch(request);
  void kept.keep(pathname).catch(() => {}); // From the browser's own cache, where it is now.
  return fetched;
}

/**
 * A page as this version has it, so that it always fits its scripts; a new version is kept whole before it
 * serves. What is not kept comes from the network, unknown addresses too: the host says what is a 404.
 */
async function answerPage(kept: Kept, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const address = cleanAddress(pathname);
  if (address !== pathname && kept.isKnown(address))
    return Response.redirect(new URL(address + search, request.url).href, 308);
  const there = address.endsWith('/404') ? undefined : await kept.find(address);
  if (there) return there;
  try {
    return await fetch(request);
  } catch {
    if (!kept.isKnown(address) || address.endsWith('/404')) return notFound(kept, address);
    return (await kept.findOlder(address)) ?? notKept(address);
  }
}

/** Pages have no ending, or .html. */
const isPage = (pathname: string): boolean => !/\.(?!html$)[^/]*$/.test(pathname);

/** As hosts redirect it: no file name, no trailing slash. */
const cleanAddress = (pathname: string): string =>
  pathname.replace(/(\/index)?\.html$/, '').replace(/\/+$/, '') || '/';

/** The 404 page of the address's language, with the status that says so. */
async function notFound(kept: Kept, address: string): Promise<Response> {
  const { locale } = splitLocale(address);
  const page = await kept.find(inLocale(locale, '/404'));
  if (!page) return notKept(address);
  return new Response(await page.text(), { status: 404, headers: whole(page.headers) });
}

const offlineWords = {
  zh: ['zh-CN', '断链', '现在没有网络', '这一页还没有存到这台设备上。连上网再打开它。', '首页', '我的运营商'],
  en: [
    'en',
    'Breakchain',
    'No network',
    'This page is not kept on this device yet. Open it again when you are online.',
    'Home',
    'My carrier',
  ],
};

/** A page that exists, but was never kept: where data is saved, or the language was another. */
function notKept(address: string): Response {
  const { locale } = splitLocale(address);
  const [language, brand, title, lead, home, carrier] = offlineWords[locale];
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title} · ${brand}</title><h1>${title}</h1><p>${lead}</p><p><a href="${inLocale(locale, '/')}">${home}</a> · <a href="${inLocale(locale, '/carrier')}">${carrier}</a></p>`;
  return new Response(html, {
    status: 503,
    headers: {
      'Content-Type': 'text/html;charset=utf-8',
      'Content-Security-Policy': "default-src 'none'",
      'Referrer-Policy': 'no-referrer',
    },
  });
}

/** Without what was true of the compressed bytes only. */
function whole(headers: Headers): Headers {
  const kept = new Headers(headers);
  kept.delete('Content-Encoding');
  kept.delete('Content-Length');
  return kept;
}

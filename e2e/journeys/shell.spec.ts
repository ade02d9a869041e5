import { scriptsOf } from '../support/scripts.ts';
import { expect, hydrated, test } from '../support/test.ts';

test('the other language is one tap away, at the same page', async ({ page }) => {
  await page.goto('/carrier/china-mobile');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/carrier\/china-mobile$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('China Mobile');
});

test('text size is one tap away, the theme two, and both last', async ({ page }) => {
  await page.goto('/');
  await hydrated(page);
  await page.getByRole('button', { name: '大字' }).click();
  await page.goto('/my-data');
  await hydrated(page);
  await page.getByRole('button', { name: '深色' }).last().click();
  await page.goto('/carrier');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('an address that we do not have is a real 404, in its language, with ways on', async ({ page }) => {
  const answer = await page.goto('/en/carrier/no-such-carrier');
  expect(answer?.status()).toBe(404);
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page');
  await page.getByRole('main').getByRole('link', { name: 'All pages' }).click();
  await expect(page).toHaveURL(/\/en\/all$/);
});

test('a page that arrives without a document has its title, its top and the focus', async ({ page }) => {
  await page.goto('/');
  await hydrated(page);
  await page.getByRole('contentinfo').getByRole('link', { name: '我的数据' }).click();
  await expect(page).toHaveTitle('我的数据 · 断链');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a page that does not load says so, keeps what was typed, and comes on a second try', async ({
  browser,
  baseURL,
  request,
}) => {
  // A page of its own: a failing request is meant to complain in the console here.
  const page = await browser.newPage({ baseURL: baseURL ?? '', locale: 'zh-CN' });
  const ofHome = ['/', ...scriptsOf(await (await request.get('/')).text())];
  let isDown = true;
  await page.route('**/*', (route) =>
    isDown && !ofHome.includes(new URL(route.request().url()).pathname) ? route.abort() : route.continue(),
  );
  await page.goto('/');
  await hydrated(page);
  await page.getByRole('textbox').fill('13800138000');
  await page.getByRole('button', { name: /^打给我的/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页出错了');
  isDown = false;
  await page.waitForTimeout(300); // No thumb is quicker; a failure is remembered for a moment.
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByRole('region', { name: '查询结果' })).toContainText('138 0013 8000');
  await page.close();
});

test('addresses with a trailing slash or a file’s name lead to the one address', async ({ request }) => {
  for (const [from, to] of [
    ['/carrier/', '/carrier'],
    ['/carrier.html', '/carrier'],
    ['/en/', '/en'],
    ['/index.html', '/'],
  ]) {
    const answer = await request.get(from ?? '', { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    expect(answer.headers().location).toBe(to);
  }
});

test('pages are sent compressed, and hashed files for good', async ({ request }) => {
  for (const encoding of ['br', 'gzip']) {
    const answer = await request.get('/carrier', { headers: { 'accept-encoding': encoding } });
    expect(answer.headers()['content-encoding']).toBe(encoding);
  }
  const script = /src="(\/assets\/[^"]*)"/.exec(await (await request.get('/')).text())?.[1];
  expect((await request.get(script ?? '')).headers()['cache-control']).toContain('immutable');
});

test('each page says where it lives, in both languages, and the sitemap lists it', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  for (const path of ['/carrier', '/en/carrier', '/carrier/mvno']) {
    const html = await (await request.get(path)).text();
    expect(html).toContain(`<link rel="canonical" href="https://example.org${path}" />`);
    expect(html).toContain(`hreflang="en" href="https://example.org/en${path.replace('/en', '')}"`);
    expect(sitemap).toContain(`<loc>https://example.org${path}</loc>`);
  }
  expect(sitemap).not.toContain('404');
  expect(await (await request.get('/robots.txt')).text()).toContain(
    'Sitemap: https://example.org/sitemap.xml',
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every carrier’s guidance reads and links from the first page', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: '联通' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('中国联通');
    await expect(page.getByRole('link', { name: '打 10010' }).first()).toBeVisible();
    await page.getByRole('heading', { name: '关掉境外来电' }).click();
    await expect(page.getByText('GBGJLH').first()).toBeVisible();
  });
});

import { timeline } from '../../src/content/market/timeline.ts';
import { inBothLanguages } from '../support/addresses.ts';
import { expect, hydrated, test } from '../support/test.ts';

const links = ['泄露', '采集', '卖号', '名单', '群拨', '换号打', '手机'];
const linkIds = ['leak', 'collection', 'price', 'list', 'dialling', 'pool', 'phone'];

test('from the home page the chain is one tap, and the first thing to do one more', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: /看懂/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('看懂');
  await expect(page.getByRole('heading', { name: '拉黑一个，还有一池子' })).toBeAttached();
  await page.getByRole('link', { name: '查我的运营商能关掉什么' }).click();
  await expect(page).toHaveURL('/carrier');
});

test('every link of the drawn chain leads to its section', async ({ page }) => {
  await page.goto('/chain');
  await hydrated(page);
  const contents = page.getByRole('navigation', { name: '点一环，直接看它' });
  for (const [index, name] of links.entries()) {
    await contents.getByRole('link', { name, exact: true }).click();
    await expect(page.getByText(`第 ${index + 1} 环，共 7 环${name}`)).toBeInViewport();
    await page.goBack();
  }
});

test('a link to a claim from elsewhere opens it', async ({ page }) => {
  await page.goto('/chain#claim-how-sdk');
  await hydrated(page);
  await expect(
    page.locator('#claim-how-sdk').getByText('两家公司的 SDK 出现在 50 多款 App 里'),
  ).toBeInViewport();
});

test('what was opened before a section is taken over stays open, and nothing moves', async ({ page }) => {
  await page.goto('/chain');
  await hydrated(page);
  const wasAt = await page.evaluate(() => {
    const section = document.getElementById('pool') as HTMLElement;
    Object.assign(section.querySelector('h2') as HTMLElement, { isServed: true });
    const fold = section.querySelector('details[id^="claim-"]') as HTMLDetailsElement;
    fold.open = true; // As finding in the page does.
    fold.scrollIntoView({ block: 'center' });
    return fold.getBoundingClientRect().top;
  });
  await page.waitForFunction(() => !('isServed' in (document.querySelector('#pool h2') as HTMLElement)));
  const fold = page.locator('#pool details[id^="claim-"]').first();
  await expect(fold).toHaveAttribute('open');
  const isAt = await fold.evaluate((element) => element.getBoundingClientRect().top);
  // Where sections above are laid out meanwhile, the browser keeps the place to a device's pixel, each time anew.
  expect(Math.abs(isAt - wasAt)).toBeLessThan(1);
});

test('the page is read and used to its end when nothing more comes, and stays as it is when it does', async ({
  browser,
  baseURL,
}) => {
  // A page of its own: a failing request is meant to complain in the console here.
  const page = await browser.newPage({ baseURL: baseURL ?? '', locale: 'zh-CN' });
  await page.goto('/chain');
  await hydrated(page);
  let isDown = true;
  await page.route('**/*', (route) => (isDown ? route.abort() : route.continue()));
  const words = () => page.locator('main').textContent();
  const before = await words();
  const claim = page.locator('#claim-mac-number');
  const readAll = async () => {
    for (const id of linkIds)
      await page.locator(`#${id}`).getByRole('heading').first().scrollIntoViewIfNeeded();
  };

  await readAll();
  await claim.locator('summary').first().click();
  await page.getByRole('button', { name: '大字' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  await expect(claim.locator('p').first()).toBeVisible();
  expect(await words()).toBe(before);

  isDown = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await readAll();
  await page.waitForLoadState('networkidle');
  await expect(claim.locator('p').first()).toBeVisible();
  expect(await words()).toBe(before);
  await page.close();
});

test('headings step down one level at a time', async ({ page }) => {
  for (const address of inBothLanguages('/chain')) {
    await page.goto(address);
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1])),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0), `heading ${index}`).toBeLessThanOrEqual(1);
  }
});

test('read from top to bottom the page makes sense', async ({ page }) => {
  await page.goto('/chain');
  await hydrated(page);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "看懂" [level=1]
    - link "查我的运营商能关掉什么"
    - navigation "点一环，直接看它":
      - figure:
        - list "从泄露到响铃的链条"
      - list "七环之后还有"
    - region "号码先从交出去的地方漏":
      - heading "号码先从交出去的地方漏" [level=2]
    - region "不是网页读了你的 MAC":
      - heading "不是网页读了你的 MAC" [level=2]
      - figure:
        - img /从左到右四站/
    - region "一条号码，没有统一价"
    - region "名单会转手，也会到骗子那里"
    - region "机器拨号，话术先开口"
    - region "拉黑一个，还有一池子":
      - heading "号码池轮换、“打显”" [level=3]
    - region "说“不要再打”，法律上有用"
    - region "整个市场，一张图":
      - heading "整个市场，一张图" [level=2]
      - figure:
        - img /市场图/
    - region "其他说法，真的假的？"
    - region "大事记，2017—2026"
  `);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of inBothLanguages('/chain'))
    test(`${address} reads whole: links, drawing, claims, events`, async ({ page }) => {
      await page.goto(address);
      for (const id of [...linkIds, 'market', 'others', 'timeline'])
        await expect(page.locator(`#${id}`).getByRole('heading', { level: 2 })).toBeVisible();
      await expect(page.locator('#market').getByRole('img')).toBeVisible();
      const claims = page.locator('details[id^="claim-"]');
      await expect(claims).toHaveCount(24);
      await expect(page.locator('#claim-mac-number').getByRole('heading').first()).toBeVisible();
      await claims.first().locator('summary').first().click();
      await expect(claims.first().locator('p').first()).toBeVisible();
      await expect(page.locator('#timeline ol').first().locator('> li')).toHaveCount(timeline.length);
    });

  test('/about says what is promised and how to know the real site', async ({ page }) => {
    for (const [address, promises, real] of [
      ['/about', '我们承诺什么，怎样测试', '怎样认出真的本站'],
      ['/en/about', 'What we promise, and how it is tested', 'How to know that this is the real site'],
    ] as const) {
      await page.goto(address);
      await expect(page.getByRole('heading', { name: promises })).toBeVisible();
      await expect(page.getByRole('heading', { name: real })).toBeVisible();
    }
  });
});

test('the words of the drawing are in reach and at least 12 px at 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/chain');
  const smallest = await page.evaluate(() => {
    const svg = [...document.querySelectorAll<SVGSVGElement>('#market svg')].find(
      (element) => element.getBoundingClientRect().width > 0,
    ) as SVGSVGElement;
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const sizes = [...svg.querySelectorAll('text')].map((text) =>
      Number.parseFloat(getComputedStyle(text).fontSize),
    );
    return Math.min(...sizes) * scale;
  });
  expect(smallest).toBeGreaterThanOrEqual(12);
  await page.getByRole('heading', { name: '这张图的文字版' }).click();
  await expect(page.getByRole('list', { name: '这张图的文字版' })).toBeVisible();
});

test('on paper what was folded away is open, and folded again afterwards', async ({ page }) => {
  await page.goto('/chain');
  await hydrated(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#market').getByRole('img')).toBeVisible();
  const open = () => page.locator('main details[open]').count();
  expect(await open()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await open()).toBeGreaterThan(30);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await open()).toBe(0);
});

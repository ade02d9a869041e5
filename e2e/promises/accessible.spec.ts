import type { Page } from '@playwright/test';
import { inBothLanguages, samples } from '../support/addresses.ts';
import { drawnViolations, violations } from '../support/axe.ts';
import { expect, hydrated, test } from '../support/test.ts';

// What needs a drawn page. What any page's HTML must be, tools/check/accessible.ts asks of all of them.

const phone = { width: 390, height: 844 };

/** What is folded away is looked at too. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Of a long list the first few entries are like the rest, which axe would take a minute for. */
const shortenLists = (page: Page) =>
  page.evaluate(() => {
    for (const list of document.querySelectorAll('main ul'))
      if (list.children.length > 12) for (const entry of [...list.children].slice(4)) entry.remove();
  });

/** Not innerWidth: a phone zooms out until all that is too wide is in it. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const address of samples)
  test(`${address}: axe finds nothing; it fits 320 px, and text twice as large; large text is large; what is pressed is seen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await hydrated(page);
    await openAll(page);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await page.setViewportSize(phone);
    await expectLarge(page);
    await expectPressedIsSeen(page);
    await shortenLists(page);
    expect(await drawnViolations(page)).toEqual([]);
  });

/** Every word that is no part of a picture is at least 18 px, and every control 60 px high, in large text. */
async function expectLarge(page: Page): Promise<void> {
  const tooSmall = await page.evaluate(() => {
    document.documentElement.dataset.text = 'large';
    const isSeen = (element: Element) => element.getClientRects().length > 0;
    const hasWords = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const all = [...document.querySelectorAll('#root *')].filter(isSeen);
    const small = all
      .filter((element) => hasWords(element) && !element.closest('.visually-hidden, [role=img]'))
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 18);
    const low = all
      .filter((element) => element.matches('button, summary'))
      .filter((element) => element.getBoundingClientRect().height < 59.5);
    delete document.documentElement.dataset.text;
    return {
      words: small.map(({ textContent }) => textContent),
      controls: low.map(({ textContent }) => textContent),
    };
  });
  expect(tooSmall).toEqual({ words: [], controls: [] });
}

/** Where a system forces its colours on pages, what is pressed differs from what is not by more than colours. */
async function expectPressedIsSeen(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  const alike = await page.evaluate(() => {
    const look = (element: Element) => {
      const { fontWeight, borderWidth, borderStyle, outlineStyle, textDecorationLine } =
        getComputedStyle(element);
      return [fontWeight, borderWidth, borderStyle, outlineStyle, textDecorationLine].join();
    };
    return [...document.querySelectorAll('[aria-pressed=true]')].flatMap((pressed) => {
      const other = pressed.parentElement?.querySelector(':scope > [aria-pressed=false]');
      return other && look(other) === look(pressed) ? [pressed.textContent] : [];
    });
  });
  await page.emulateMedia({ forcedColors: null });
  expect(alike).toEqual([]);
}

// What a page becomes when it is used.
for (const [what, path, use] of [
  [
    'a number is answered',
    '/carrier',
    async (page: Page) => {
      await page.getByRole('textbox').fill('13800138000');
      await expect(page.getByRole('region', { name: /查询结果|Result/ })).toContainText('138 0013 8000');
    },
  ],
  [
    'what is no number is told so',
    '/carrier',
    async (page: Page) => {
      await page.getByRole('textbox').fill('95588');
      await expect(page.getByRole('region', { name: /查询结果|Result/ })).toContainText('95');
    },
  ],
  [
    'a task is ticked and another set aside',
    '/steps/block',
    async (page: Page) => {
      await page.locator('#carrier-blocking').getByRole('checkbox').check();
      const other = page.locator('#third-party-blocker');
      await other
        .getByText(/怎么做|How/)
        .first()
        .click();
      await other.getByRole('button', { name: /不适合我|Not for me/ }).click();
    },
  ],
  [
    'it is asked whether to erase everything',
    '/my-data',
    async (page: Page) => {
      await page
        .getByRole('button', { name: /大字|Large/ })
        .first()
        .click();
      await page.getByRole('button', { name: /全部清除|Erase everything/ }).click();
      await page.getByRole('button', { name: /不清了|Keep/ }).waitFor();
    },
  ],
  [
    'it is answered whether something counts',
    '/laws/interp-2017',
    async (page: Page) => {
      await page.getByRole('combobox').first().selectOption({ index: 1 });
      await expect(page.locator('main').getByRole('status').last()).not.toBeEmpty();
    },
  ],
] as const)
  for (const address of inBothLanguages(path))
    test(`${address}, when ${what}: axe finds nothing`, async ({ page }) => {
      await page.goto(address);
      await hydrated(page);
      await use(page);
      expect(await violations(page)).toEqual([]);
    });

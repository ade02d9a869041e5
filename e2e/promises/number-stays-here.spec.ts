import type { Page } from '@playwright/test';
import { inBothLanguages } from '../support/addresses.ts';
import { scriptsOf } from '../support/scripts.ts';
import { expect, holdScripts, hydrated, test } from '../support/test.ts';

const typed = '13800138000';
const written = [
  '13800138000',
  '138 0013 8000',
  '138%200013%208000',
  '0013 8000',
  '00138000',
  '8613800138000',
];
const pages = [...inBothLanguages('/'), ...inBothLanguages('/carrier'), ...inBothLanguages('/caller')];

// The offline copy is made meanwhile, and must not have the number either.
test.use({ serviceWorkers: 'allow' });

/** Everything a page could leave a number in, as one text. */
async function traces(page: Page, heard: readonly string[]): Promise<string> {
  const onDevice = await page.evaluate(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    const caches_ = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      databases,
      caches_,
      document.cookie,
      history.state,
      location.href,
      document.title,
      document.referrer,
      window.name,
      performance.getEntries().map(({ name }) => name),
    ]);
  });
  return [onDevice, ...heard].join('\n');
}

/** Requests, in full, and whatever the console says. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('request', (request) =>
    heard.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? ''),
  );
  page.on('console', (message) => heard.push(message.text()));
  page.on('framenavigated', (frame) => heard.push(frame.url()));
  return heard;
}

async function expectNoTrace(page: Page, heard: readonly string[]): Promise<void> {
  const found = await traces(page, heard);
  for (const number of written) expect(found).not.toContain(number);
}

/** The page's own answer: /carrier knows that it is the reader's own, the others ask whose it is. */
async function expectAnswer(page: Page, address: string): Promise<void> {
  if (!address.endsWith('/carrier'))
    await page.getByRole('button', { name: /^(打给我的|It called me)/ }).click();
  await expect(page.getByRole('region', { name: /查询结果|Result/ })).toContainText('138 0013 8000');
}

for (const address of pages) {
  test(`a number typed on ${address} stays on the page`, async ({ page }) => {
    const heard = listen(page);
    await page.goto(address);
    await hydrated(page);
    await page.getByRole('textbox').pressSequentially(typed);
    await page.keyboard.press('Enter');
    await expectAnswer(page, address);
    await expectNoTrace(page, heard);
    await page.goBack();
    await page.goForward();
    await expectNoTrace(page, heard);
  });

  if (!address.endsWith('/carrier'))
    test(`a number typed on ${address} and said to be one’s own stays in memory, and only its carrier is kept`, async ({
      page,
    }) => {
      const heard = listen(page);
      await page.goto(address);
      await hydrated(page);
      await page.getByRole('textbox').pressSequentially(typed);
      await page.getByRole('button', { name: /^(我的|Mine)/ }).click();
      await expect(page).toHaveURL(/\/start$/);
      await expect(page.getByRole('textbox')).toHaveCount(0);
      expect(await page.evaluate(() => localStorage.getItem('breakchain.carrier'))).toContain('china-mobile');
      await expectNoTrace(page, heard);
    });

  test(`a number typed on ${address} before and while the script arrives stays on the page`, async ({
    page,
  }) => {
    const heard = listen(page);
    const release = await holdScripts(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.getByRole('textbox').pressSequentially(typed.slice(0, 6));
    release();
    await page.getByRole('textbox').pressSequentially(typed.slice(6));
    await page.keyboard.press('Enter');
    await expectAnswer(page, address);
    await expectNoTrace(page, heard);
  });

  test(`a number typed on ${address} stays on the page when our scripts are blocked`, async ({ page }) => {
    const heard = listen(page);
    await page.route('**/assets/*.js', (route) =>
      route.fulfill({ status: 204, contentType: 'text/javascript' }),
    );
    await page.goto(address);
    await page.getByRole('textbox').pressSequentially(typed);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe(address);
    expect(page.url()).not.toContain('?');
    await expectNoTrace(page, heard);
  });
}

test.describe('our scripts fail half-way', () => {
  const breaks = async (page: Page, scripts: string) =>
    page.route(scripts, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("half-way")' }),
    );
  const type = async (page: Page, address: string) => {
    const heard = listen(page);
    await page.goto(address);
    await page.getByRole('textbox').pressSequentially(typed);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(page.url()).not.toContain('?');
    await expectNoTrace(page, heard);
  };

  // Pages of their own: a script that breaks is meant to complain in the console here.
  for (const address of pages)
    test(`a number typed on ${address} stays on the page`, async ({ browser, baseURL }) => {
      const page = await browser.newPage({ baseURL: baseURL ?? '' });
      await breaks(page, '**/assets/*.js');
      await type(page, address);
      await page.close();
    });

  test('a number typed on /carrier stays on the page, whichever of them fails', async ({
    browser,
    baseURL,
    request,
  }) => {
    const scripts = scriptsOf(await (await request.get('/carrier')).text());
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts)
      await test.step(script, async () => {
        const page = await browser.newPage({ baseURL: baseURL ?? '' });
        await breaks(page, `**${script}`);
        await type(page, '/carrier');
        await page.close();
      });
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const address of pages)
    test(`there is no field on ${address} that could carry a number away`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('textbox')).toBeHidden();
      await expect(page.locator('input[name]')).toHaveCount(0);
      const goesOn = address.endsWith('/caller')
        ? page.getByRole('heading', { level: 3 })
        : page.getByRole('link', { name: /移动|Mobile/ });
      await expect(goesOn.first()).toBeVisible();
    });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { locales } from '../../src/domain/locale.ts';
import { splitLocale } from '../../src/paths.ts';
import { fileOf } from '../../tools/build/file-of.ts';
import { bytesAsSent, currentRelease } from '../../tools/build/release.ts';
import { everyAddress, mainAddresses } from '../support/addresses.ts';
import { everything, isServed, keeps, kept, test } from '../support/offline.ts';
import { expect, hydrated } from '../support/test.ts';

for (const locale of locales)
  test(`after one visit every address in ${locale} opens without network, as the host wrote it`, async ({
    page,
    host,
  }) => {
    await page.goto('/');
    await keeps(page, everything());
    await host.stop();
    for (const address of everyAddress.filter((address) => splitLocale(address).locale === locale)) {
      if (address.endsWith('/no-such-page')) continue;
      const written = readFileSync(join('dist', fileOf(address)), 'utf8');
      if (mainAddresses.includes(address)) {
        const answer = await page.goto(address);
        expect(answer?.status()).toBe(200);
        expect(await answer?.text()).toBe(written);
        await hydrated(page);
        continue;
      }
      const { status, text } = await fetched(page, address);
      expect(status).toBe(200);
      expect(text).toBe(written);
    }
  });

test('without network an address that we do not have is a 404 in its language, and other ways lead on', async ({
  page,
  host,
}) => {
  await page.goto('/');
  await keeps(page, everything());
  expect((await page.goto('/no-such-page'))?.status()).toBe(404);
  await host.stop();
  for (const [address, title] of [
    ['/no-such-page', '没有这一页'],
    ['/en/carrier/none', 'No such page'],
  ] as const) {
    expect((await page.goto(address))?.status()).toBe(404);
    await hydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await page.goto('/carrier/?x=1');
  await expect(page).toHaveURL(/\/carrier\?x=1$/);
  await page.goto('/index.html');
  expect(new URL(page.url()).pathname).toBe('/');
});

test('the app’s own fetch of a page is answered as its address is, without network', async ({
  page,
  host,
}) => {
  await page.goto('/');
  await keeps(page, everything());
  await isServed(page);
  const [wasThere, wasNone] = [await fetched(page, '/channels/110'), await fetched(page, '/no-such-page')];
  expect([wasThere.status, wasNone.status]).toEqual([200, 404]);
  await host.stop();
  expect(await fetched(page, '/channels/110')).toEqual(wasThere);
  expect(await fetched(page, '/channels/110/')).toEqual(wasThere);
  expect((await fetched(page, '/no-such-page')).status).toBe(404);
  expect((await fetched(page, '/en/no-such-page')).text).toContain('No such page');
});

/** As the app asks for the page that it goes on to. */
const fetched = (page: Page, address: string) =>
  page.evaluate(async (name) => {
    const answer = await fetch(name);
    return { status: answer.status, text: await answer.text(), url: answer.url };
  }, address);

test('one’s own number leads to the first act without network, and its carrier’s guidance opens', async ({
  page,
  host,
}) => {
  await page.goto('/');
  await keeps(page, [...currentRelease().first.zh, ...everything().filter((name) => name.endsWith('.bin'))]);
  await isServed(page);
  await host.stop();
  await page.getByRole('textbox').fill('13012345678');
  await page.getByRole('button', { name: /^我的/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('让联通替你挡');
  await page.getByRole('contentinfo').getByRole('link', { name: '我的运营商' }).click();
  await expect(page.getByRole('region', { name: '查询结果' })).toContainText('130 1234 5678');
  await page.getByRole('heading', { name: '关掉境外来电' }).click();
  await expect(page.getByText('GBGJLH').first()).toBeVisible();
});

test('the place of a number, and who called, are told without network', async ({ page, host }) => {
  await page.goto('/');
  await keeps(page, everything());
  await isServed(page);
  await host.stop();
  await page.goto('/caller');
  await hydrated(page);
  await page.getByRole('textbox').fill('昨天 14:03 0571-8888 8888 响铃1秒');
  await page.keyboard.press('Enter');
  const result = page.getByRole('region', { name: '查询结果' });
  await expect(result).toContainText('浙江 杭州');
  await expect(result.getByRole('heading', { name: '现在怎么办' })).toBeVisible();
});

test('the second visit asks the host for no page and no script', async ({ page, context }) => {
  await page.goto('/carrier');
  await keeps(page, everything());
  const asked: string[] = [];
  context.on('response', (answer) => {
    if (!answer.fromServiceWorker()) asked.push(new URL(answer.url()).pathname);
  });
  await page.goto('/carrier');
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path !== '/sw.js' && !/\.(png|webmanifest)$/.test(path))).toEqual([]);
});

test('where data is to be saved, the reader’s language is kept and what was looked at, and no more', async ({
  page,
  host,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.goto('/en/my-data');
  const { first } = currentRelease();
  await keeps(page, [...first.en, '/en/my-data']);
  expect(await kept(page)).not.toContain('/carrier');
  await isServed(page);
  await host.stop();
  await page.goto('/en/my-data');
  await hydrated(page);
  expect((await fetched(page, '/carrier')).status).toBe(503);
  expect((await page.goto('/my-data'))?.status()).toBe(503);
  await page.getByRole('link', { name: '我的运营商' }).waitFor();
});

test('what is kept at once weighs at most 300 kB, all of it counted', () => {
  const { first } = currentRelease();
  for (const [locale, names] of Object.entries(first)) {
    const total = names.reduce((sum, name) => sum + bytesAsSent(name), 0);
    console.log(`${locale}: ${names.length} files, ${total} bytes`);
    expect(total).toBeLessThanOrEqual(300_000);
  }
});

test('a browser without service workers, as WeChat’s on iPhones, has the site as any other', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto('/carrier');
  await hydrated(page);
  await page.getByRole('textbox').fill('13012345678');
  await expect(page.getByRole('region', { name: '查询结果' })).toContainText('130 1234 5678');
});

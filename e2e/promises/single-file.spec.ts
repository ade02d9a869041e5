import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { singleFile } from '../../src/paths.ts';
import { expect, test } from '../support/test.ts';

const file = pathToFileURL(resolve(`dist${singleFile}`)).href;

test('the guide as one file opens from a disk, asks for nothing, and every link in it leads somewhere', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(file);
  await expect(page.locator('script')).toHaveCount(0);
  await page.getByRole('link', { name: '中国联通' }).first().click();
  await page.locator('#carrier-china-unicom').getByRole('heading', { name: '关掉境外来电' }).click();
  await expect(page.locator('#carrier-china-unicom').getByText('GBGJLH').first()).toBeVisible();
  expect(asked).toEqual([file]);
  const { lost, doubled } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const links = [...document.querySelectorAll('a[href^="#"]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    return {
      lost: links.filter((link) => !ids.includes(link.slice(1))),
      doubled: ids.filter((id, index) => ids.indexOf(id) !== index),
    };
  });
  expect(lost).toEqual([]);
  expect(doubled).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
});

test('the guide as one file is styled, and its words are those of the pages', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/carrier/china-mobile`);
  const heading = page.getByRole('heading', { level: 2 }).first();
  const [words, size] = [
    await heading.textContent(),
    await heading.evaluate((it) => getComputedStyle(it).fontSize),
  ];
  await page.goto(file);
  const same = page.locator('#carrier-china-mobile').getByRole('heading', { level: 2 }).first();
  await expect(same).toHaveText(words ?? '');
  expect(await same.evaluate((it) => getComputedStyle(it).fontSize)).toBe(size);
});

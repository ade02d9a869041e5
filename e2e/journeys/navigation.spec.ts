import { expect, hydrated, test } from '../support/test.ts';

const tabs = [
  ['五步', '/steps'],
  ['谁打来的', '/caller'],
  ['讨说法', '/letters'],
  ['看懂', '/chain'],
] as const;

test('each tab leads to the page of its name, and is lit there and beneath it', async ({ page }) => {
  await page.goto('/');
  await hydrated(page);
  const bar = page.getByRole('navigation', { name: '主要页面' });
  for (const [name, path] of tabs) {
    await bar.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page).toHaveTitle(`${name} · 断链`);
    expect(new URL(page.url()).pathname).toBe(path);
    await expect(bar.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  }
  await page.goto('/channels/12321');
  await expect(bar.getByRole('link', { name: '讨说法' })).toHaveAttribute('aria-current', 'true');
});

test('全部 lists every page, and each leads to a page of that name', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '全部', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('全部');
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) =>
      all.map((link) => [link.getAttribute('href'), link.querySelector('strong')?.textContent]),
    );
  expect(links.length).toBeGreaterThanOrEqual(14);
  for (const [href, name] of links) {
    await page.goto(href ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
  }
});

test('on a wide screen the bar has the questions, channels and laws too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/laws');
  const bar = page.getByRole('banner');
  for (const name of ['五步', '谁打来的', '讨说法', '看懂', '常见问题', '渠道', '法律', '全部', '我的数据'])
    await expect(bar.getByRole('link', { name, exact: true })).toBeVisible();
  await expect(bar.getByRole('link', { name: '法律', exact: true })).toHaveAttribute('aria-current', 'page');
});

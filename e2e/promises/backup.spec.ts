import { readFile } from 'node:fs/promises';
import { expect, hydrated, test } from '../support/test.ts';

test.use({
  kept: {
    carrier: { carrier: 'china-unicom' },
    progress: {
      'carrier-blocking': { status: 'done', on: '2026-11-20' },
      sue: { status: 'not-for-me', on: '2026-11-20' },
    },
    notes: { 'carrier-blocking': '问了 10010' },
    unbinding: { bank: { doneOn: '2026-11-21' } },
  },
});

const saved = () => ({ ...localStorage });

test('what is kept leaves as a file and comes back, on a device that was erased', async ({ page }) => {
  await page.goto('/my-data');
  await hydrated(page);
  const before = await page.evaluate(saved);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载备份文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^breakchain-\d{4}-\d\d-\d\d\.json$/);
  const content = await readFile(await download.path(), 'utf8');
  await page.getByRole('button', { name: '全部清除' }).click();
  await page.getByRole('button', { name: '清除', exact: true }).click();
  await page.getByLabel('选备份文件').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  const preview = page.getByRole('region', { name: /的备份$/ });
  await expect(preview).toContainText('中国联通');
  expect(await page.evaluate(saved)).toEqual({});
  await preview.getByRole('button', { name: '补上这台没有的' }).click();
  await expect(page.getByText('补上了这台设备没有的。')).toBeVisible();
  expect(await page.evaluate(saved)).toMatchObject(before);
});

test('a file that is cut off, altered or not ours changes nothing, and says so', async ({ page }) => {
  await page.goto('/my-data');
  await hydrated(page);
  await page.getByText('看备份文字').click();
  const text = page.getByLabel('备份文字', { exact: true });
  await expect(text).toHaveValue(/\S/);
  const whole = await text.inputValue();
  const before = await page.evaluate(saved);
  const refused = [
    [whole.slice(0, whole.length / 2), '这份备份不完整'],
    [whole.replace('2026-11-20', '2026-11-19'), '这份备份被改动过'],
    ['{"contacts":[]}', '这不是本站的备份'],
    [whole.replace('"breakchain": 1', '"breakchain": 2'), '更新的版本写的'],
  ] as const;
  for (const [content, says] of refused) {
    await page.getByLabel('或者把备份文字贴在这里').fill(content);
    await page.getByRole('button', { name: '看看里面有什么' }).click();
    await expect(page.getByText(says)).toBeVisible();
    expect(await page.evaluate(saved)).toEqual(before);
  }
});

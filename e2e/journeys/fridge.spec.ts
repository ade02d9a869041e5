import { readFile } from 'node:fs/promises';
import { devices } from '@playwright/test';
import jsQR from 'jsqr';
import { expect, hydrated, test } from '../support/test.ts';

test.use({
  kept: {
    carrier: { carrier: 'china-mobile' },
    reader: { phone: 'huawei', order: 'ours', hideDone: false },
    progress: {
      'carrier-blocking': { status: 'done', on: '2026-11-24' },
      'phone-blocking': { status: 'done', on: '2026-11-24' },
      'carrier-overseas': { status: 'done', on: '2026-11-25' },
    },
  },
});

test('it is one page of A4, from a phone too, with its fonts in it', async ({ page }) => {
  await page.goto('/fridge');
  await hydrated(page);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true })).toString(
    'latin1',
  );
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/FontFile[23]/);
});

test('what is switched on stands on it, with how to undo it, whom to call, and what was typed', async ({
  page,
}) => {
  await page.goto('/fridge');
  await hydrated(page);
  const sheet = page.getByRole('img', { name: /要钱、要验证码/ }).first();
  for (const words of ['中国移动按类别替你拦推销', 'QXFSR', '境外来电', '110', '96110', '10086'])
    await expect(sheet).toContainText(words);
  await page.getByLabel('先打给谁').fill('女儿小芳');
  await page.getByLabel('电话', { exact: true }).fill('138 0013 8000');
  await expect(sheet).toContainText('女儿小芳');
  await expect(sheet).toContainText('138 0013 8000');
  const kept = await page.evaluate(
    () => JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + location.href,
  );
  expect(kept).not.toMatch(/小芳|0013/);
  await page.reload();
  await expect(sheet).not.toContainText('小芳');
});

test('as a picture it is 1080 × 1440, and its code leads to the three acts', async ({ page, baseURL }) => {
  await page.goto('/fridge');
  await hydrated(page);
  await page.getByRole('button', { name: '存成图片' }).click();
  const picture = page.locator('figure img');
  await expect(picture).toBeVisible();
  await expect(page.getByText('长按图片')).toBeVisible();
  const { width, height, data } = await picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return {
      width: canvas.width,
      height: canvas.height,
      data: [...context.getImageData(0, 0, canvas.width, canvas.height).data],
    };
  });
  expect([width, height]).toEqual([1080, 1440]);
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(`${baseURL}/start`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '存成图片' }).click(),
  ]);
  const file = await readFile(await download.path());
  expect(file.subarray(1, 4).toString()).toBe('PNG');
});

test.describe('in WeChat', () => {
  test.use({ userAgent: `${devices['Pixel 7'].userAgent} MicroMessenger/8.0.50` });

  test('there is no print, and the picture is saved by pressing it', async ({ page }) => {
    await page.goto('/fridge');
    await hydrated(page);
    await expect(page.getByRole('button', { name: '打印一张 A4' })).toBeHidden();
    await page.getByRole('button', { name: '存成图片' }).click();
    await expect(page.locator('figure img')).toBeVisible();
    await expect(page.getByRole('link', { name: '存成图片' })).toBeHidden();
  });
});

test.describe('with nothing switched on', () => {
  test.use({ kept: {} });

  test('the sheet helps all the same, and says where to begin', async ({ page }) => {
    await page.goto('/fridge');
    await hydrated(page);
    await expect(page.getByRole('img', { name: /要钱、要验证码/ }).first()).toContainText('96110');
    await page.getByRole('main').getByRole('link', { name: '先剪三下' }).click();
    await expect(page).toHaveURL(/\/start$/);
  });
});

import { inBothLanguages } from '../support/addresses.ts';
import { expect, hydrated, test } from '../support/test.ts';

test('a reader who is called without consent finds the rule, what it threatens and what to do with it', async ({
  page,
}) => {
  await page.goto('/laws');
  await hydrated(page);
  await page.getByRole('navigation', { name: '你想知道' }).getByText('没同意就打电话、发短信').click();
  const entry = page.getByRole('link', { name: '消保法实施条例第 24 条：不同意就不许打' }).last();
  await expect(entry).toBeInViewport();
  await entry.click();

  await expect(page).toHaveURL('/laws/crpr-24');
  await expect(page).toHaveTitle(/消保法实施条例第 24 条/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - heading "消保法实施条例第 24 条：不同意就不许打" [level=1]
    - paragraph: 写得最直接：没有你的同意，商家不得打商业电话、发商业信息。
    - paragraph: 现行有效
    - term: 全称
    - definition: 中华人民共和国消费者权益保护法实施条例
    - term: 性质
    - definition: 行政法规
    - term: 条文
    - definition: 第 23、24、46 条、第 50 条第三款
    - term: 时间
    - definition: 2024 年 7 月 1 日起
    - region "它说什么"
    - region "违反了会怎样"
    - region "你怎么用"
    - region "现在还算数吗"
    - region "用它做的事"
    - region "可以找谁"
    - region "相关的条文"
  `);
  await page.getByRole('link', { name: '向 12315 投诉或举报' }).click();
  await expect(page).toHaveURL('/steps/law#complain-12315');
});

test('what is not law stands apart, and what is taken for law is told with both sides', async ({ page }) => {
  await page.goto('/laws');
  await hydrated(page);
  const notLaw = page.getByRole('region', { name: '还不是法，或者已经不是' });
  await expect(notLaw.getByRole('listitem').filter({ hasText: '2015' })).toContainText('已被取代');
  await expect(notLaw.getByRole('listitem').filter({ hasText: '语音呼叫' })).toContainText('草案，还不是法');
  await expect(notLaw.getByRole('listitem').filter({ hasText: '2018 年整治' })).toContainText('已结束');

  const taken = page.getByRole('region', { name: '常被当成法的说法' });
  await expect(taken).toContainText('没有查到写着这组数字的官方文本');
  await taken.getByRole('link').last().click();
  await expect(page.locator('#claim-hours-rule')).toBeInViewport();
});

test('“does this count?” is answered by keyboard, by item, and never judges', async ({ page }) => {
  await page.goto('/laws/interp-2017');
  await hydrated(page);
  const count = page.getByRole('region', { name: '这样算不算' });
  const answer = count.getByRole('status');
  await expect(answer).toHaveText('选一样，这里就写出它够到哪个数。');

  const others = count.getByRole('combobox', { name: '其他信息' });
  await others.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(others).toHaveValue('half');
  await expect(answer).toContainText('没有够到哪个数');
  await expect(answer).toContainText('有线索就报案');
  await expect(answer).toContainText('算不算，裁判中有两种意见');

  await count.getByRole('radio', { name: '卖的人、偷的人，或者不知道' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(answer).toContainText('够到第 5 条第一款第五项（5000 条），内部人员减半（第八项）');
  await page.keyboard.press('ArrowDown');
  await expect(answer).toContainText('看获利，不看条数');

  await count.getByRole('combobox', { name: '用这些信息获利' }).selectOption('50000 元以上');
  await expect(answer).toContainText('够到第 6 条第一款第一项（获利 5 万元）');
  await expect(answer).toContainText('够不够由公安查明');
  for (const verdict of ['有罪', '构成犯罪', '犯罪了']) await expect(answer).not.toContainText(verdict);
});

test('a task names the law behind it, and says so where that could not be verified', async ({ page }) => {
  await page.goto('/steps/law#report-police');
  await hydrated(page);
  const task = page.locator('#report-police');
  await expect(task.getByRole('heading', { name: '法律依据' })).toBeVisible();
  await expect(task.getByRole('listitem').filter({ hasText: '刑事案件程序规定' }).last()).toContainText(
    '没有完全核实',
  );
  await task.getByRole('link', { name: /法释〔2017〕10 号/ }).click();
  await expect(page).toHaveURL('/laws/interp-2017');
  await page.goBack();
  await expect(task.getByRole('heading', { name: '法律依据' })).toBeVisible();
});

for (const address of inBothLanguages('/laws'))
  test(`${address} at 320 px: the drawing and the texts are read without going sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of [address, `${address}/interp-2017`]) {
      await page.goto(path);
      await hydrated(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the thresholds, the law and where to go are all there; what needs a script is not', async ({
    page,
  }) => {
    await page.goto('/laws/interp-2017');
    const rows = page.getByRole('table').getByRole('row');
    await expect(rows).toHaveText([
      '什么一般内部人员（减半）',
      '行踪轨迹、通信内容、征信、财产信息50 条十倍 50025 条十倍 250',
      '住宿、通信记录、健康、交易信息500 条十倍 5000250 条十倍 2500',
      '其他信息5000 条十倍 500002500 条十倍 25000',
      '违法所得5000 元十倍 500002500 元十倍 25000',
      '商家为合法经营买其他信息看获利：50000 元以上',
    ]);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByText('够不够由公安查明，有线索就报案。')).toBeVisible();
    await expect(page.getByRole('link', { name: '去派出所报案' })).toBeVisible();
  });
});

test('on paper a text of the law is whole, without what can only be tapped', async ({ page }) => {
  await page.goto('/laws/interp-2017');
  await hydrated(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

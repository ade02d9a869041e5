import { expect, hydrated, test } from '../support/test.ts';

test('a ticked task is still ticked after a reload, in another tab and after Back, and cuts its link', async ({
  page,
  context,
}) => {
  await page.goto('/steps');
  await hydrated(page);
  await expect(page.getByText('7 环都还没剪。')).toBeVisible();
  await page.getByRole('link', { name: '装拦截', exact: true }).click();
  const box = page.getByRole('checkbox', { name: '打开手机自带的拦截' });
  await box.check();
  await expect(page.getByText('剪断 1 环，还剩 6 环。')).toBeVisible();
  await expect(page.getByRole('list', { name: '从泄露到响铃的链条' })).toContainText('手机（已剪断）');

  await page.reload();
  await hydrated(page);
  await expect(box).toBeChecked();

  const other = await context.newPage();
  await other.goto('/steps/block');
  await hydrated(other);
  await expect(other.getByRole('checkbox', { name: '打开手机自带的拦截' })).toBeChecked();
  await other.getByRole('checkbox', { name: '开通运营商的拦截' }).check();
  await other.close();
  await expect(page.getByRole('checkbox', { name: '开通运营商的拦截' })).toBeChecked();

  await page.goBack();
  await expect(page.getByRole('region', { name: /装拦截/ })).toContainText('做完 2 / 6');
  await page.goForward();
  await expect(box).toBeChecked();
  await box.uncheck();
  await page.reload();
  await hydrated(page);
  await expect(box).not.toBeChecked();
});

test('“not for me” takes a task out of the count and cuts nothing', async ({ page }) => {
  await page.goto('/steps/block');
  await hydrated(page);
  const task = page.locator('#third-party-blocker');
  await task.getByText('怎么做').click();
  await task.getByRole('button', { name: '不适合我' }).click();
  await expect(task).toContainText('不适合我，不算');
  await expect(page.getByText('做完 0 / 5')).toBeVisible();
  await expect(page.getByText('都还没剪。')).toBeVisible();
});

test('without a carrier the task asks; the answer stands in every task, and “sent” ticks', async ({
  page,
}) => {
  await page.goto('/steps/block');
  await hydrated(page);
  const task = page.locator('#carrier-blocking');
  await task.getByText('怎么做').click();
  await task.getByRole('button', { name: '移动', exact: true }).click();
  const compose = task.getByRole('link', { name: '写好这条短信' });
  await expect(compose).toHaveAttribute('href', 'sms:10086?body=KTFSR');
  await compose.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
  await compose.click();
  await task.getByRole('button', { name: '没成功' }).click();
  await expect(task.getByText('换下面的办法试试')).toBeVisible();
  await expect(task.getByText(/还有 \d+ 种办法和设置/)).toBeFocused();
  await compose.click();
  await task.getByRole('button', { name: '发好了' }).click();
  await expect(task.getByText('记下了，链子上剪了一下。')).toBeFocused();
  await expect(task.getByRole('checkbox', { name: '开通运营商的拦截' })).toBeChecked();

  await page.goto('/steps/carrier#sim-pin');
  await hydrated(page);
  await expect(page.locator('#sim-pin').getByRole('button', { name: '移动', pressed: true })).toBeVisible();
  await page.goto('/carrier/china-mobile');
  await hydrated(page);
  await expect(page.getByRole('checkbox', { name: /办好了，记进五步.*开通骚扰电话拦截/ })).toBeChecked();
});

test('each phone has its menus, what silence costs and the way back', async ({ page }) => {
  await page.goto('/steps/block#phone-blocking');
  await hydrated(page);
  const task = page.locator('#phone-blocking');
  await task.getByRole('button', { name: /小米/ }).click();
  await expect(task.getByRole('heading', { name: /小米/ })).toBeVisible();
  await expect(task).toContainText('右上角设置');
  await expect(task.getByRole('heading', { name: '代价' })).toBeVisible();
  await expect(task.getByRole('heading', { name: '怎么取消' })).toBeVisible();
});

test('before the number is cancelled: the list of accounts, ticked one by one, with one’s own', async ({
  page,
}) => {
  await page.goto('/steps/change-number#carrier-cancel');
  await hydrated(page);
  const cancel = page.locator('#carrier-cancel');
  await expect(cancel.getByRole('heading', { name: '先看这几件' })).toBeVisible();
  await cancel.getByRole('link', { name: '解绑旧号上的账号' }).click();
  const task = page.locator('#unbind-accounts');
  await task.getByRole('checkbox', { name: /银行、证券/ }).check();
  await task.getByLabel('再加一个账号').fill('小区门禁');
  await task.getByRole('button', { name: '加上' }).click();
  await task.getByRole('checkbox', { name: '小区门禁' }).check();
  await expect(task.getByText('已解绑 2 / 10')).toBeVisible();
  await page.reload();
  await hydrated(page);
  await expect(task.getByRole('checkbox', { name: '小区门禁' })).toBeChecked();
  await task.getByRole('button', { name: '删掉“小区门禁”' }).click();
  await expect(task.getByText('已解绑 1 / 9')).toBeVisible();
});

test('a note stays, and a task’s address opens it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await page.addInitScript(() => {
    navigator.clipboard.writeText = async (text) => {
      sessionStorage.setItem('copied', text);
    };
  });
  await page.goto('/steps/law');
  await hydrated(page);
  const task = page.locator('#report-police');
  await task.getByText('怎么做').click();
  await task.getByRole('textbox').fill('周三去，带上时间线');
  await task.getByRole('button', { name: '复制这一条的地址' }).click();
  const address = await page.evaluate(() => sessionStorage.getItem('copied') ?? '');
  expect(new URL(address).pathname + new URL(address).hash).toBe('/steps/law#report-police');
  await page.goto('/');
  await page.goto(address);
  await hydrated(page);
  await expect(task.getByRole('textbox')).toHaveValue('周三去，带上时间线');
});

test('what is done can be put out of sight, and what was just ticked stays until one leaves', async ({
  page,
}) => {
  await page.goto('/steps/carrier');
  await hydrated(page);
  await page.getByRole('checkbox', { name: '给 SIM 卡设密码' }).check();
  await page.getByRole('button', { name: '收起做完的' }).click();
  await expect(page.getByRole('checkbox', { name: '给 SIM 卡设密码' })).toBeHidden();
  await expect(page.getByText('收起了 1 件')).toBeVisible();
  await page.getByRole('checkbox', { name: '查呼叫转移' }).check();
  await expect(page.getByRole('checkbox', { name: '查呼叫转移' })).toBeVisible();
  await page.reload();
  await hydrated(page);
  await expect(page.getByText('收起了 2 件')).toBeVisible();
});

test('with the keyboard alone: open a task, set it aside, tick the next', async ({ page }) => {
  await page.goto('/steps/abnormal');
  await hydrated(page);
  const task = page.locator('#secure-accounts');
  await task.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(task.getByRole('checkbox')).toBeChecked();
  const how = task.locator('summary').filter({ hasText: '怎么做' });
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(how).toBeFocused({ timeout: 100 });
  }).toPass({ timeout: 5_000 });
  await page.keyboard.press('Enter');
  await expect(task.getByRole('button', { name: '不适合我' })).toBeVisible();
  await task.getByRole('button', { name: '不适合我' }).focus();
  await page.keyboard.press('Enter');
  await expect(task.getByRole('checkbox')).not.toBeChecked();
});

test('in English it is the same', async ({ page }) => {
  await page.goto('/en/steps/block');
  await hydrated(page);
  await page.getByRole('checkbox', { name: 'Turn on your carrier’s blocking' }).check();
  await page.getByRole('main').getByRole('link', { name: 'Steps' }).click();
  await expect(page.getByRole('region', { name: /Block/ })).toContainText('1 of 6 done');
});

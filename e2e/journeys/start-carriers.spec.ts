import {
  expectCard,
  expectInFirstScreen,
  heading,
  leaveAndComeBack,
  open,
  said,
  tapOut,
} from '../support/start.ts';
import { expect, test } from '../support/test.ts';

for (const [name, title, tel] of [
  ['联通', '让联通替你挡', '10010'],
  ['广电', '先问问广电', '10099'],
] as const)
  test(`${name} is a call: the number, what to say, and their answer`, async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name, exact: true }).click();
    await expectCard(page, title);
    await expect(page.getByText(/骚扰电话拦截.*开通|开通骚扰电话拦截/).first()).toBeVisible();
    const call = page.getByRole('link', { name: `打 ${tel}` });
    await expect(call).toHaveAttribute('href', `tel:${tel}`);
    await expectInFirstScreen(page, call);
    await tapOut(call);
    await leaveAndComeBack(page);
    await expectCard(page, '客服怎么说？');
    await page.getByRole('button', { name: '客服说开通了' }).click();
    await expectCard(page, '剪断了');
  });

test('that texts for 联通 disagree is said before anybody sends one', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '联通', exact: true }).click();
  await expect(page.getByText(/联通的开通短信.*说法不一/)).toBeVisible();
  await expect(page.getByText(/不要发，以 10010 答复为准/)).toBeVisible();
});

test('电信 is texted at 10001, not 10000', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '电信', exact: true }).click();
  await expectCard(page, '让电信替你挡');
  await expect(page.getByRole('link', { name: '写好这条短信' })).toHaveAttribute(
    'href',
    'sms:10001?body=KTFSR',
  );
  await expect(page.getByText(/不是 10000/).first()).toBeVisible();
});

test('where 广电 has nothing, one goes on, and nothing is cut', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '广电', exact: true }).click();
  await tapOut(page.getByRole('link', { name: '打 10099' }));
  await leaveAndComeBack(page);
  await page.getByRole('button', { name: '没办成，先跳过' }).click();
  await expectCard(page, '让手机自己挡');
  await expect(page.getByRole('list', { name: '从泄露到响铃的链条' })).not.toContainText('已剪断');
});

test('a virtual operator is asked by brand', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '虚拟运营商' }).click();
  await expectCard(page, '先问问虚拟运营商');
  await expectInFirstScreen(page, page.getByRole('button', { name: '问过了' }));
  await page.getByRole('button', { name: '小米移动' }).click();
  await expect(page.getByText('请先核对卡上的号码')).toBeVisible();
  await expect(page.getByRole('link', { name: '打 4009223838' })).toHaveAttribute('href', 'tel:4009223838');
  // Its number was only to be read: no call by one tap.
  await page.getByRole('button', { name: '蜗牛移动' }).click();
  await page.getByRole('button', { name: '问过了' }).click();
  await expectCard(page, '客服怎么说？');
});

test('the carrier can be corrected, and one is back at the act', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '移动', exact: true }).click();
  await page.getByRole('button', { name: '不是移动？' }).click();
  await expectCard(page, '你用的是哪一家？');
  await page.getByRole('button', { name: '电信', exact: true }).click();
  await expectCard(page, '让电信替你挡');
});

test('Back goes a card back; an address opens its card', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '移动', exact: true }).click();
  await expectCard(page, '让移动替你挡');
  await page.goBack();
  await expectCard(page, '你用的是哪一家？');
  await open(page, '/start#phone-blocking');
  await expect(heading(page)).toHaveText('让手机自己挡');
});

test.describe('who was here before', () => {
  const done = { status: 'done', on: '2026-11-24' };
  test.use({ kept: { carrier: { carrier: 'china-mobile' }, progress: { 'carrier-blocking': done } } });

  test('lands on the next act', async ({ page }) => {
    await open(page);
    await expect(heading(page)).toHaveText('让手机自己挡');
    await expect(page.getByText('第 2 剪，共 3 剪')).toBeVisible();
  });

  test('who skips goes on, is shown at the end what is left, and is asked again next time', async ({
    page,
  }) => {
    await open(page);
    await page.getByRole('button', { name: '先跳过' }).click();
    await expectCard(page, '关掉境外来电');
    await page.getByRole('button', { name: '有境外亲友，不关' }).click();
    await expectCard(page, '剪了一下');
    await expect(said(page, '好，这一环不剪。')).toHaveCount(1);
    const yours = page.getByRole('region', { name: '你做了什么' });
    await expect(yours).toContainText('11月24日');
    await expect(yours).toContainText('QXFSR');
    await expect(yours).toContainText('你选了不关');
    await expect(page.getByText('细虚线是还漏过来的')).toBeVisible();
    for (const name of [/冰箱贴/, /五步/, /讨说法/])
      await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
    await page.goto('/start');
    await expect(heading(page)).toHaveText('让手机自己挡');
    await page.goto('/start#end');
    await yours.getByRole('button', { name: /去做/ }).click();
    await expectCard(page, '让手机自己挡');
  });

  test('calls from abroad: who must not is told before; the account’s name is copied, then it is on', async ({
    page,
  }) => {
    await open(page, '/start#carrier-overseas');
    await expect(page.getByText('境外和港澳台的亲友也打不进来').first()).toBeVisible();
    await page.getByRole('button', { name: '复制公众号名' }).click();
    await expect(page.getByRole('button', { name: '没成功' })).toBeVisible();
    await page.getByRole('button', { name: '开关打开了' }).click();
    await expectCard(page, '剪断了');
    await page.goto('/steps/block');
    await expect(page.getByRole('checkbox', { name: '关掉境外来电' })).toBeChecked();
  });
});

import { expect, hydrated, test } from '../support/test.ts';

test('the ladder reads as a list: whom it is about, the offices in order, how far they reach', async ({
  page,
}) => {
  await page.goto('/channels');
  await hydrated(page);
  await expect(
    page.getByRole('region', { name: '先分清：该找谁' }).getByRole('list').first(),
  ).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - heading "跟运营商有争议" [level=3]
        - list:
          - listitem:
            - link "运营商客服":
              - /url: /channels#carrier
          - listitem:
            - link "省通信管理局":
              - /url: /channels/regulator-appeal
        - paragraph: 能：要它处理、答复，再请上级评理
        - paragraph: 不能：查出陌生号码是谁
        - paragraph: /顺序：.?15 日没答复，或不满意，再申诉/
      - listitem:
        - heading "知道是哪家商家" [level=3]
        - list:
          - listitem:
            - link "对它说“不同意”":
              - /url: /steps/carrier#say-stop
          - listitem:
            - link "12315":
              - /url: /channels/12315
      - listitem:
        - heading "有家企业拿着你的信息" [level=3]
      - listitem:
        - heading "有人卖信息、诈骗、威胁" [level=3]
      - listitem:
        - heading "对方是谁很清楚，有证据" [level=3]
  `);
});

test('somebody whom a shop keeps calling finds 12315, what it asks for, and the call', async ({ page }) => {
  await page.goto('/channels');
  await hydrated(page);
  await page
    .getByRole('navigation', { name: '按你要做的事找' })
    .getByRole('link', { name: '要求停止和删除' })
    .click();
  await expect(page).toHaveURL('/channels#erase');
  await page
    .getByRole('region', { name: '要求停止和删除' })
    .getByRole('link', { name: /^12315/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('12315 消费投诉举报');
  await expect(page).toHaveTitle(/^12315/);
  await expect(page.getByRole('link', { name: '打 12315' })).toHaveAttribute('href', 'tel:12315');
  const asked = page.getByRole('region', { name: '要你提供什么' }).getByRole('listitem');
  await expect(asked).toHaveCount(7);
  await expect(asked.nth(1)).toHaveText('证件类型和号码');
  await expect(page.getByRole('region', { name: '多久' })).toContainText('60 日');
  await page
    .getByRole('region', { name: '相关渠道' })
    .getByRole('link', { name: /^12378/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('12378 金融消费者投诉');
  await expect(page.getByRole('region', { name: '接着做' }).getByRole('link')).toHaveCount(2);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('12315 消费投诉举报');
});

test('a carrier’s channel says how sure we are and leads to that carrier’s page', async ({ page }) => {
  await page.goto('/en/channels/overseas-china-unicom');
  await hydrated(page);
  await expect(page.getByText('Text GBGJLH to 10010', { exact: true })).toBeVisible();
  // What switches a service off is shown to be read and copied, never sent with one tap.
  await expect(page.locator('a[href^="sms:"]')).toHaveCount(0);
  await expect(page.getByText('One source only').first()).toBeVisible();
  await page.getByRole('link', { name: 'What else China Unicom can switch off' }).click();
  await expect(page).toHaveURL('/en/carrier/china-unicom');
});

test('where sources disagree, both versions are on the page', async ({ page }) => {
  await page.goto('/channels/report-sms-china-telecom');
  const how = page.getByRole('region', { name: '怎么做' });
  await expect(how).toContainText('10000999');
  await expect(how).toContainText('工信部的通告写打 10000');
  await expect(how).toContainText('说法不一');
});

test('by keyboard: from the list to a channel, whose heading takes the focus, and on to its button', async ({
  page,
}) => {
  await page.goto('/channels');
  await hydrated(page);
  await page.getByRole('link', { name: /^110 报警/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '110 报警' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '打 110', exact: true })).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a channel can be read to its end, sources and further pages included', async ({ page }) => {
    await page.goto('/channels/12321');
    await expect(page.locator('cite').first()).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: '12321' }).first()).toBeVisible();
    await expect(page.getByRole('region', { name: '法律依据' }).getByRole('link').first()).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: '渠道', exact: true }).click();
    await page.getByText('每一级凭什么这么说').click();
    await expect(page.getByText(/^先投诉运营商：/)).toBeVisible();
  });
});

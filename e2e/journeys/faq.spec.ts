import { inBothLanguages } from '../support/addresses.ts';
import { expect, hydrated, test } from '../support/test.ts';

test('from any page the questions are one tap, those in trouble find theirs first', async ({ page }) => {
  await page.goto('/about');
  await hydrated(page);
  await page.getByRole('navigation', { name: '更多' }).getByRole('link', { name: '常见问题' }).click();
  await expect(page).toHaveTitle('常见问题 · 断链');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "常见问题" [level=1]
    - region "特殊情况，照着做":
      - heading "特殊情况，照着做" [level=2]
      - list:
        - listitem:
          - heading "短信、电话轰炸停不下来，怎么办？" [level=3]
          - paragraph: 别输任何验证码；先留证，请运营商临时限制，再报警。
        - listitem:
          - heading /新号老接到找前机主的催收/ [level=3]
        - listitem:
          - heading /不是我借的钱/ [level=3]
        - listitem:
          - heading /别人说接到我的骚扰电话/ [level=3]
        - listitem:
          - heading /号码是二次号/ [level=3]
        - listitem:
          - heading /给爸妈的手机怎么设/ [level=3]
        - listitem:
          - heading /不能拦陌生号/ [level=3]
    - region "怎么拦，怎么投诉"
    - region "谁打来的，谁泄露的"
    - region "我的号码"
    - region "讨个说法"
  `);
  await page.getByRole('link', { name: '换个号码就清净了吗？' }).click();
  await expect(page).toHaveTitle('换个号码就清净了吗？ · 断链');
  await expect(page.getByRole('region', { name: '接着做' }).getByRole('link')).toHaveCount(4);
  await expect(page.getByRole('region', { name: '找谁' }).getByRole('link').first()).toBeVisible();
});

test('what is ticked in a special situation is ticked in the five steps, and the other way round', async ({
  page,
}) => {
  await page.goto('/faq/sms-bomb');
  await hydrated(page);
  const steps = page.getByRole('region', { name: '照着做' });
  await steps.getByRole('button', { name: '我正被短信或电话轰炸' }).click();
  await steps.getByRole('checkbox', { name: '做好了：留住证据，挡住轰炸' }).check();
  await steps.getByRole('link', { name: '把每个来电记下来' }).click();
  await expect(page).toHaveURL('/steps/abnormal#evidence-log');
  await expect(page.getByRole('checkbox', { name: '留住证据，挡住轰炸' })).toBeChecked();
  await expect(page.getByRole('button', { name: '我正被短信或电话轰炸' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('checkbox', { name: '把每个来电记下来' }).check();
  await page.goto('/faq/sms-bomb');
  await expect(steps.getByRole('checkbox', { name: '做好了：把每个来电记下来' })).toBeChecked();
  await expect(steps.getByRole('checkbox', { name: '做好了：留住证据，挡住轰炸' })).toBeChecked();
});

test('a situation is gone through by keyboard alone', async ({ page }) => {
  await page.goto('/faq/elder');
  await hydrated(page);
  await page.getByRole('link', { name: '常见问题' }).first().focus();
  const boxes = page.getByRole('checkbox');
  for (let count = 0; count < (await boxes.count()); count += 1) {
    for (let tabs = 0; tabs < 12; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await boxes.nth(count).evaluate((box) => box === document.activeElement)) break;
    }
    await page.keyboard.press('Space');
    await expect(boxes.nth(count)).toBeChecked();
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a question is answered, with its sources, and nothing waits to be ticked', async ({ page }) => {
    for (const address of inBothLanguages('/faq/official-call')) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(/“安全账户”|“safe account”/).first()).toBeVisible();
      await expect(page.getByRole('checkbox')).toHaveCount(0);
      await expect(page.getByRole('link', { name: /绍兴市公安局|Shaoxing/ }).first()).toBeVisible();
    }
    await page.goto('/faq/spoofed-me');
    await expect(page.getByRole('region', { name: '照着做' }).getByRole('listitem').first()).toBeVisible();
    await page.getByRole('link', { name: '调出通话详单' }).click();
    await expect(page).toHaveURL('/steps/abnormal#carrier-records');
  });
});

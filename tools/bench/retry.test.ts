import { expect, test, vi } from 'vitest';
import { retried } from './retry.ts';

/** Fails as often as is said, then gives the number of the attempt. */
function failing(times: number): () => Promise<number> {
  let attempts = 0;
  return async () => {
    attempts += 1;
    if (attempts <= times) throw new Error('NO_NAVSTART');
    return attempts;
  };
}

test.each([0, 1, 2])('a run that fails %i times is made good, and each failure is said', async (times) => {
  const say = vi.fn();
  expect(await retried('/chain', failing(times), say)).toBe(times + 1);
  expect(say).toHaveBeenCalledTimes(times);
  for (const [sentence] of say.mock.calls) expect(sentence).toMatch(/^\/chain failed \(NO_NAVSTART\)/);
});

test('a run that fails three times fails', async () => {
  const attempt = vi.fn(failing(9));
  await expect(retried('/chain', attempt, () => {})).rejects.toThrow('NO_NAVSTART');
  expect(attempt).toHaveBeenCalledTimes(3);
});

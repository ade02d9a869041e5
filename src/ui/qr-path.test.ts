import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { actions } from '#content/actions.ts';
import type { Action } from '#content/record.ts';
import { actionLink } from './action-link.ts';
import { qrPath } from './qr-path.ts';

const scale = 4;

/** What a phone's camera reads off the drawing. */
function scan({ path, size }: ReturnType<typeof qrPath>): string | undefined {
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g))
    for (let dy = 0; dy < scale; dy += 1)
      for (let dx = 0; dx < scale; dx += 1)
        pixels.fill(
          0,
          ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4,
          ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4 + 3,
        );
  return jsQR(pixels, width, width)?.data;
}

const links = Object.entries<Action>(actions).flatMap(([id, action]) =>
  ['sms', 'tel'].includes(action.kind)
    ? [false, true].flatMap((isApple) => actionLink(action, isApple) ?? []).map((link) => [id, link] as const)
    : [],
);

test.each(links)('the QR code of %s opens %s on the phone', (_, link) => {
  expect(scan(qrPath(link))).toBe(link);
});

test('a Chinese message survives the code', () => {
  const link = `sms:10086?body=${encodeURIComponent('我不同意接收，请停止')}`;
  expect(scan(qrPath(link))).toBe(link);
});

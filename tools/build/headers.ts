import { createHash } from 'node:crypto';

/** A CSP source that allows one inline text, and nothing else. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Everything from here, nothing from elsewhere, nothing sent away. */
const policy = ({ scripts, styles }: Inline): readonly string[] => [
  "default-src 'none'",
  `script-src 'self' ${scripts.join(' ')}`,
  `style-src 'self' ${styles.join(' ')}`,
  // data: for pictures that the page draws itself, which WeChat saves in no other form.
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  // The one policy, of src/app/offline.ts: it makes the address of our service worker and nothing else.
  'trusted-types breakchain-offline',
];

/** In each page, with exactly its own two hashes: it holds on any host, whatever headers that sends. */
export const metaPolicy = (inline: Inline): string => policy(inline).join('; ');

const denied = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
  'clipboard-read',
];

/** For every answer. The hashes are those of all pages together: one header for the whole site. */
export const securityHeaders = (inline: Inline): Record<string, string> => ({
  'Content-Security-Policy': [...policy(inline), "frame-ancestors 'none'"].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [...denied.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', '),
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
});

/**
 * By the start of the path, the first that fits: hashed files never change, the service worker is asked for
 * every time, and everything else is answered with 304 when it has not changed. What is not there is the last.
 */
export const caching: readonly (readonly [start: string, cacheControl: string])[] = [
  ['/assets/', 'public, max-age=31536000, immutable'],
  ['/sw.js', 'no-store'],
];
export const otherwise = 'no-cache';

export const cacheControl = (path: string): string =>
  caching.find(([start]) => path.startsWith(start))?.[1] ?? otherwise;

/** By the ending of a file's name. Hosts differ in what they know. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html;charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  txt: 'text/plain',
  xml: 'text/xml',
  webmanifest: 'application/manifest+json',
  bin: 'application/octet-stream',
};

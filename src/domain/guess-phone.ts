/** What a user agent can tell of a phone: ids of content/steps/phone-names.ts. */
export type GuessedPhone =
  | 'iphone-26'
  | 'iphone'
  | 'huawei'
  | 'honor'
  | 'xiaomi'
  | 'oppo'
  | 'vivo'
  | 'samsung'
  | 'google';

/**
 * How each make writes itself, the surest sign first: its name, its browser, then the shape of its model numbers.
 * Honor phones share theirs with Huawei's, and older ones name both, so that Honor is asked first.
 */
const makes: readonly (readonly [GuessedPhone, RegExp])[] = [
  ['honor', /honor/i],
  ['huawei', /huawei|harmony|hmscore|\b[A-Z]{3}-(?:AL|AN|TL|TN|LX?|NX?)\d{1,2}[A-Z]?\b/i],
  ['xiaomi', /xiaomi|redmi|\bpoco\b|miuibrowser|\bMI(?:X?\b|X? ?\d)|\bM?2\d{3,6}[0-9A-Z]{2,6}C\b/i],
  ['vivo', /vivo|iqoo|\bV\d{4}[A-Z]{1,2}\b/i],
  ['oppo', /oppo|oneplus|heytap|\bCPH\d{4}\b|\bRMX\d{4}\b|\bP[A-Z]{2,3}\d{2,3}\b/i],
  ['samsung', /samsung|\bSM-[A-Z]\d/i],
  ['google', /\bPixel\b|\bNexus\b/],
];

/** The reader's phone, as far as its browser lets on; null for a computer, a tablet and what nobody knows. */
export function guessPhone(userAgent: string): GuessedPhone | null {
  if (/\biPhone\b/.test(userAgent)) return isOfIos26(userAgent) ? 'iphone-26' : 'iphone';
  if (!/Android|Harmony/.test(userAgent)) return null;
  return makes.find(([, sign]) => sign.test(userAgent))?.[0] ?? null;
}

/**
 * Since iOS 26 the system's version stands still at 18_6 or 18_7: Safari's own tells. Where an app has taken that
 * out, as WeChat does, a version that stands still is more likely the newer system.
 */
function isOfIos26(userAgent: string): boolean {
  const safari = /\bVersion\/(\d+)/.exec(userAgent)?.[1];
  if (safari) return Number(safari) >= 26;
  const [, major, minor] = /iPhone OS (\d+)_(\d+)/.exec(userAgent) ?? [];
  return Number(major) >= 26 || (major === '18' && Number(minor) >= 6);
}

import type { Localized } from '#domain/locale.ts';

export const scanWords = {
  scan: { zh: '用手机扫', en: 'Scan with your phone' },
  whichPhone: { zh: '哪种手机', en: 'Which phone' },
  android: { zh: '安卓、鸿蒙', en: 'Android' },
  iphone: { zh: 'iPhone', en: 'iPhone' },
  codeFor: (link: string): Localized => ({
    zh: `二维码，扫了就打开 ${link}`,
    en: `QR code that opens ${link}`,
  }),
};

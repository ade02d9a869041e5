import type { Localized } from '#domain/locale.ts';

export const urgentWords = {
  call: (number: string): Localized => ({ zh: `打 ${number}`, en: `Call ${number}` }),
  /** On a computer, which dials nothing. */
  pickUp: (number: string): Localized => ({
    zh: `拿起手机，打 ${number}`,
    en: `Take your phone, call ${number}`,
  }),
  /** On a computer, whose reader's phone has no signal. */
  borrow: (number: string): Localized => ({
    zh: `借部电话，打 ${number}`,
    en: `Borrow a phone, call ${number}`,
  }),
  say: { zh: '电话通了，照着念', en: 'When they answer, say this' },
  during: { zh: '电话打着，同时做', en: 'While you are on the phone' },
  next: { zh: '接着做', en: 'What to do next' },
  serviceOf: (name: Localized): Localized => ({
    zh: `${name.zh}客服，转人工`,
    en: `${name.en} customer service; ask for an agent`,
  }),
  whose: { zh: '你用哪一家，就打哪一家', en: 'Call your own carrier' },
  notMine: (short: Localized): Localized => ({
    zh: `不是${short.zh}？换一家`,
    en: `Not ${short.en}? Another carrier`,
  }),
  mvno: {
    zh: '虚拟运营商：打卡上印的客服，或在这里找',
    en: 'Virtual operator: the number on your card, or find it here',
  },
};

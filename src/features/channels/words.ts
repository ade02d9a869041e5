import type { Localized } from '#domain/locale.ts';
import { pageNames } from '#i18n/page-names.ts';

export const channelsWords = {
  title: pageNames.channels,
  up: pageNames.channels,
  lead: {
    zh: '官方的举报、投诉渠道。先看要找谁，再点进去照着做。每条都有来源和日期。',
    en: 'Official ways to report and complain. See whom to go to, then follow its page. Each has its sources and dates.',
  },
  ladder: { zh: '先分清：该找谁', en: 'First: whom to go to' },
  byNeed: { zh: '按你要做的事找', en: 'By what you need' },
  toLetters: { zh: '要写什么、带什么，看“讨说法”', en: 'What to write and bring: see Redress' },
  about: { zh: '管什么', en: 'What it takes' },
  how: { zh: '怎么做', en: 'How' },
  asks: { zh: '要你提供什么', en: 'What it asks for' },
  times: { zh: '多久', en: 'How long' },
  next: { zh: '之后', en: 'What happens next' },
  before: { zh: '先知道', en: 'Know before' },
  sources: { zh: '可信程度和来源', en: 'How sure, and the sources' },
  tasks: { zh: '接着做', en: 'Go on with' },
  laws: { zh: '法律依据', en: 'The law' },
  questions: { zh: '常见问题', en: 'Questions' },
  channels: { zh: '相关渠道', en: 'Other channels' },
  ofCarrier: (name: Localized): Localized => ({
    zh: `${name.zh}还能关掉什么`,
    en: `What else ${name.en} can switch off`,
  }),
};

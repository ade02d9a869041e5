import type { Localized } from '#domain/locale.ts';
import { pageNames } from '#i18n/page-names.ts';

export const homeWords = {
  title: { zh: '号码泄露了？', en: 'Number leaked?' },
  titleEnd: { zh: '一环一环，剪断它。', en: 'Cut the chain, link by link.' },
  goOn: (place: number): Localized => ({
    zh: `接着剪 · 第 ${place} 剪，共 3 剪`,
    en: `Go on · cut ${place} of 3`,
  }),
  cut: { zh: '接着剪', en: 'Make the next cut' },
  allCut: { zh: '三剪都剪过了', en: 'All three cuts are made' },
  /** Some were set aside. */
  allSettled: { zh: '三剪都定下来了', en: 'All three are settled' },
  next: { zh: '接下来，做这一件', en: 'Next, do this one' },
  nothingLeft: { zh: '五步都做完了', en: 'All five steps are done' },
  lookAgain: { zh: '再看一遍五步', en: 'Look at the five steps again' },
  label: { zh: '输入一个号码', en: 'Type a number' },
  labelAgain: { zh: '再查一个号码', en: 'Look up another number' },
  promise: {
    zh: '只在这一页里辨认，不发送，不保存。断网也能用。',
    en: 'Read on this page only. Never sent, never saved. Works offline too.',
  },
  doors: { zh: '从这里开始', en: 'Where to begin' },
  choose: { zh: '直接选运营商：', en: 'Choose your carrier: ' },
};

/** What a reader may have come for, in their own words. */
export const doorWords = {
  start: {
    name: { zh: '我的号天天响', en: 'My phone keeps ringing' },
    note: { zh: '先剪三下，做一下算一下', en: 'Three cuts first, and each one counts' },
  },
  caller: {
    name: pageNames.caller,
    note: {
      zh: '看是哪种号码，接不接，怎么举报',
      en: 'What kind of number, whether to answer, how to report it',
    },
  },
  parents: {
    name: { zh: '帮爸妈设手机', en: 'Set up a parent’s phone' },
    note: { zh: '设好，再贴一张冰箱贴', en: 'Then one sheet for the fridge' },
  },
  letters: {
    name: { zh: '要讨说法', en: 'I want redress' },
    note: { zh: '该找谁，带什么，写什么', en: 'Whom to go to, what to bring, what to write' },
  },
} satisfies Record<string, { readonly name: Localized; readonly note: Localized }>;

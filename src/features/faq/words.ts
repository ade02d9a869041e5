import type { Localized } from '#domain/locale.ts';
import { pageNames } from '#i18n/page-names.ts';

export const faqWords = {
  title: pageNames.faq,
  lead: {
    zh: '大家真会问的 27 个问题，一句话先答。点开看怎么做、来源是哪里。',
    en: '27 questions that people really ask, each answered in a sentence. Tap one for what to do and for the sources.',
  },
  doThis: { zh: '照着做', en: 'Do this' },
  isMine: { zh: '这是你的情况吗', en: 'Is this you?' },
  isMineNote: {
    zh: '点一下，五步里就把这件事算进去；只记在这台设备上。',
    en: 'Tap it, and the five steps count what it takes. It is kept on this device only.',
  },
  whole: { zh: '都做完了，在这里打勾', en: 'All done? Tick it here' },
  notes: { zh: '还要知道', en: 'Good to know' },
  next: { zh: '接着做', en: 'What to do next' },
  nextNote: {
    zh: '和五步是同一份清单，打勾两边都算。',
    en: 'The same list as in the five steps: a tick counts in both.',
  },
  doneOf: (task: string): Localized => ({ zh: `做好了：${task}`, en: `Done: ${task}` }),
  channels: { zh: '找谁', en: 'Whom to turn to' },
  laws: { zh: '依据哪条法律', en: 'What the law says' },
  alsoAsked: { zh: '也有人问', en: 'Others also ask' },
};

/** The groups that questions stand in; situations first, for whoever is in one. */
export const groupNames = {
  special: { zh: '特殊情况，照着做', en: 'Special situations, step by step' },
  blocking: { zh: '怎么拦，怎么投诉', en: 'Blocking and complaining' },
  callers: { zh: '谁打来的，谁泄露的', en: 'Who calls, and who leaked it' },
  number: { zh: '我的号码', en: 'My number' },
  redress: { zh: '讨个说法', en: 'Redress' },
};

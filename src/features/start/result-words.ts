import type { Localized } from '#domain/locale.ts';

/** Of a cut, and of what the three come to. */
export const resultWords = {
  cut: { zh: '剪断了', en: 'Cut' },
  next: (title: Localized): Localized => ({ zh: `下一剪：${title.zh}`, en: `Next: ${title.en}` }),
  allSettled: { zh: '三剪都剪过了', en: 'All three are settled' },
  toEnd: { zh: '看看剪成什么样了', en: 'See what is cut' },
  enough: { zh: '今天先到这里', en: 'Enough for today' },
  /** Said aloud, once. */
  said: (stops: Localized, stillRings: Localized, next: Localized): Localized => ({
    zh: `剪断了。${stops.zh}。${stillRings.zh}。${next.zh}。`,
    en: `Cut. ${stops.en}. ${stillRings.en}. ${next.en}.`,
  }),

  titles: [
    { zh: '还没开始剪', en: 'Nothing is cut yet' },
    { zh: '剪了一下', en: 'One cut made' },
    { zh: '剪了两下', en: 'Two cuts made' },
    { zh: '剪了三下', en: 'Three cuts made' },
  ] as readonly Localized[],
  legend: {
    zh: '细虚线是还漏过来的。号码还在别人的名单里，拦住的是来电。',
    en: 'The dotted thread is what still gets through. Your number is still on their lists; what is stopped are the calls.',
  },
  yours: { zh: '你做了什么', en: 'What you did' },
  undoBy: { zh: '怎么取消：', en: 'How to undo: ' },
  leftOut: { zh: '你选了不关', en: 'You chose to leave it' },
  notYet: { zh: '还没做', en: 'Not done yet' },
  do: { zh: '去做', en: 'Do it' },
  onward: { zh: '接着往哪走', en: 'Where to go from here' },
  fridgeNote: {
    zh: '给爸妈，也给自己：开了什么，怎么取消',
    en: 'For your parents, and for you: what is on, and how to undo it',
  },
  stepsNote: { zh: '还想做更多，这周做一件就好', en: 'For more: one a week is enough' },
  redressNote: { zh: '该找谁，带什么，写什么', en: 'Whom to go to, what to bring, what to write' },

  aloud: { zh: '朗读', en: 'Read aloud' },
  quiet: { zh: '停', en: 'Stop' },
};

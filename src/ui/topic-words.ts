import type { Localized } from '#domain/locale.ts';

export const topicWords = {
  limits: { zh: '先知道', en: 'Know before' },
  undo: { zh: '怎么取消', en: 'To take it back' },
  otherWays: (count: number): Localized => ({
    zh: `还有 ${count} 种办法和设置`,
    en: count === 1 ? 'One more way' : `${count} more ways and settings`,
  }),
  moreLimits: (count: number): Localized => ({
    zh: `还有 ${count} 条`,
    en: `${count} more`,
  }),
  tryAnother: { zh: '换下面的办法试试。', en: 'Try one of the other ways below.' },
  askAgent: { zh: '请打客服转人工问。', en: 'Please call the hotline and ask an agent.' },
  hostWay: (network: Localized): Localized => ({
    zh: `看${network.zh}的做法（不一定管用）`,
    en: `See ${network.en}’s way (it may not work)`,
  }),
  chooseHost: {
    zh: '知道自己的卡用谁的网，可以看那家的做法（不一定管用）：',
    en: 'If you know whose network your card uses, see that network’s way (it may not work):',
  },
};

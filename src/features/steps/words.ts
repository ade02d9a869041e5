import type { Localized } from '#domain/locale.ts';

const minutesZh = (minutes: number) => (minutes < 60 ? `${minutes} 分钟` : `${minutes / 60} 小时`);
const minutesEn = (minutes: number) =>
  minutes < 60 ? `${minutes} minutes` : minutes === 60 ? '1 hour' : `${minutes / 60} hours`;

export const stepsWords = {
  title: { zh: '五步自救', en: 'Five steps' },
  lead: {
    zh: '做完一件，打个勾，链子上对应的一环就剪开一点。只记在这台设备上。',
    en: 'Tick what you have done, and the link it belongs to is cut a little. Kept on this device only.',
  },
  order: { zh: '顺序', en: 'Order' },
  orders: {
    ours: { zh: '我们的顺序', en: 'Our order' },
    article: { zh: '文章的顺序', en: 'The article’s order' },
  },
  orderWhy: {
    ours: {
      zh: '号码沿用文章的编号。我们从见效最快的做起，最难回头的放最后。',
      en: 'The numbers are the article’s. We start with what works soonest and leave what is hardest to undo for last.',
    },
    article: {
      zh: '文章从换号开始，没有说为什么这样排。我们把换号放最后。',
      en: 'The article starts with changing the number and gives no reason for its order. We put that last.',
    },
  },
  whyOrder: { zh: '每一步为什么排在这里', en: 'Why each step stands where it does' },
  count: ({ done, total }: { done: number; total: number }): Localized => ({
    zh: `做完 ${done} / ${total}`,
    en: `${done} of ${total} done`,
  }),
  situations: { zh: '你有这些情况吗', en: 'Is any of this you?' },
  situationsLead: {
    zh: '点一下，给你的那几件事就算进链子。没有就不用管。',
    en: 'Tap what fits, and the tasks for it count in your chain. Otherwise leave it.',
  },
  printAll: { zh: '打印全部五步', en: 'Print all five' },
  printStep: { zh: '打印这一步', en: 'Print this step' },
  backup: { zh: '换手机前，先导出记录', en: 'Changing phones? Export your ticks first' },
  articleNumber: (number: number): Localized => ({
    zh: `文章的第 ${number} 步`,
    en: `Step ${number} of the article`,
  }),
  articleSays: { zh: '文章怎么说', en: 'What the article says' },
  verdict: { zh: '我们怎么看：', en: 'What we think: ' },
  rightAndRisky: { zh: '哪里说得对，哪里要小心', en: 'What is right, and what to watch for' },
  right: { zh: '说得对的', en: 'Right' },
  risky: { zh: '要小心的', en: 'Watch for' },
  ours: { zh: '我们加的', en: 'Added by us' },
  hideDone: { zh: '收起做完的', en: 'Hide what is done' },
  hidden: (count: number): Localized => ({
    zh: `收起了 ${count} 件`,
    en: count === 1 ? '1 hidden' : `${count} hidden`,
  }),
  next: { zh: '下一步：', en: 'Next: ' },
  allSteps: { zh: '回到五步', en: 'All five steps' },
};

/** What stands around one task. */
export const taskWords = {
  minutes: (minutes: number): Localized => ({
    zh: `约 ${minutesZh(minutes)}（我们估的）`,
    en: `About ${minutesEn(minutes)} (our guess)`,
  }),
  cuts: (link: Localized): Localized => ({ zh: `剪：${link.zh}`, en: `Cuts: ${link.en}` }),
  takenOut: { zh: '不适合我，不算', en: 'Not for me, not counted' },
  whom: { zh: '有这种情况才算进去：', en: 'Counts only if this is you:' },
  how: { zh: '怎么做', en: 'How' },
  of: (name: string): Localized => ({ zh: `：${name}`, en: `: ${name}` }),
  before: { zh: '先看这几件', en: 'Look at these first' },
  limits: { zh: '先知道', en: 'Know before' },
  undo: { zh: '想撤回时', en: 'To take it back' },
  laws: { zh: '法律依据', en: 'The law behind it' },
  notForMe: { zh: '不适合我', en: 'Not for me' },
  note: { zh: '你的备注，只在这台设备上', en: 'Your note, on this device only' },
  copyAddress: { zh: '复制这一条的地址', en: 'Copy the address of this task' },
  doneOn: (day: string): Localized => ({ zh: `${day} 打的勾`, en: `Ticked on ${day}` }),
  whichCarrier: {
    zh: '你用的是哪家？选了就记在这台设备上，各处都照它显示。',
    en: 'Which carrier is yours? Your choice stays on this device and is used everywhere.',
  },
  carrierWay: (name: Localized): Localized => ({ zh: `${name.zh}的做法`, en: `With ${name.en}` }),
  otherCarrier: { zh: '换一家', en: 'Another carrier' },
  whichPhone: { zh: '你用的是哪种手机？', en: 'Which phone is yours?' },
  otherPhone: { zh: '换一种', en: 'Another phone' },
  menusMove: {
    zh: '菜单常随系统改位置，找不到就在设置里搜。',
    en: 'Menus move with every version. If one is not there, search in the settings.',
  },
  cost: { zh: '代价', en: 'What it costs' },
  back: { zh: '想关掉时', en: 'The way back' },
  unbound: ({ done, total }: { done: number; total: number }): Localized => ({
    zh: `已解绑 ${done} / ${total}`,
    en: `${done} of ${total} unbound`,
  }),
  addAccount: { zh: '再加一个账号', en: 'Add another account' },
  add: { zh: '加上', en: 'Add' },
  remove: (name: string): Localized => ({ zh: `删掉“${name}”`, en: `Remove “${name}”` }),
};

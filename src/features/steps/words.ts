import type { Localized } from '#domain/locale.ts';
import { pageNames } from '#i18n/page-names.ts';

const minutesZh = (minutes: number) => (minutes < 60 ? `${minutes} 分钟` : `${minutes / 60} 小时`);
const minutesEn = (minutes: number) =>
  minutes < 60 ? `${minutes} minutes` : minutes === 60 ? '1 hour' : `${minutes / 60} hours`;

export const stepsWords = {
  title: pageNames.steps,
  lead: {
    zh: '从见效最快的做起，最难回头的放最后。做完打勾，只记在这台设备上。',
    en: 'What works soonest comes first, what is hardest to undo comes last. Ticks stay on this device.',
  },
  yourChain: { zh: '你的链子', en: 'Your chain' },
  stepNumber: (number: number): Localized => ({ zh: `第 ${number} 步`, en: `Step ${number}:` }),
  /** When a step's time is. */
  when: {
    block: { zh: '今天', en: 'Today' },
    carrier: { zh: '这周', en: 'This week' },
    abnormal: { zh: '这周备好', en: 'Ready this week' },
    law: { zh: '以后', en: 'Later' },
    'change-number': { zh: '最后', en: 'Last' },
  },
  cutIt: { zh: '去剪', en: 'Cut it' },
  doneAndRings: (day: string, rings: Localized): Localized => ({
    zh: `${day} 做的 · ${rings.zh}`,
    en: `Done on ${day} · ${rings.en}`,
  }),
  setAside: { zh: '你说不适合，这一环不剪', en: 'Not for you: this cuts nothing' },
  status: {
    done: { zh: '（做完了）', en: ' (done)' },
    'not-for-me': { zh: '（不适合我）', en: ' (not for me)' },
  },
  count: ({ done, total }: { done: number; total: number }): Localized => ({
    zh: `做完 ${done} / ${total}`,
    en: `${done} of ${total} done`,
  }),
  toSituations: {
    zh: '要接陌生电话、被催债、被冒用？看这里',
    en: 'Must answer strangers, chased for a debt, number misused? Here',
  },
  situations: { zh: '你有这些情况吗', en: 'Is any of this you?' },
  situationsLead: {
    zh: '选符合的，该做的马上列出来。',
    en: 'Tap what fits: what to do is listed at once.',
  },
  doNow: { zh: '急，先做这件', en: 'It is urgent: do this first' },
  wholeOf: (task: string): Localized => ({ zh: `全部做法：${task}`, en: `All of it: ${task}` }),
  toParents: pageNames.parents,
  isMine: { zh: '这是我的情况，算进我的链子', en: 'This is me: count it in my chain' },
  toFridge: { zh: '只要一张贴起来的：冰箱贴', en: 'One sheet to put up: the fridge sheet' },
  printAll: {
    zh: '打印五步的全部做法（很多页）',
    en: 'Print all that stands in the five steps (many pages)',
  },
  printStep: { zh: '打印这一步', en: 'Print this step' },
  backup: { zh: '换手机前，先导出记录', en: 'Changing phones? Export your ticks first' },
  articleOrder: { zh: '那篇文章的顺序', en: 'The order of the article' },
  articleOrderSays: {
    zh: '2022 年的那篇文章也讲五步，从换号开始，没有说为什么这样排。它的五步依次是下面这些；后面是我们放在别处的理由。',
    en: 'The article of 2022 has the same five steps. It starts with a new number and gives no reason for its order, which is this; beside each, why we place it elsewhere.',
  },
  articleNumber: (number: number): Localized => ({
    zh: `这是文章里的第 ${number} 步。`,
    en: `It is step ${number} of the article.`,
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
  undo: { zh: '怎么取消', en: 'To take it back' },
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
  back: { zh: '怎么取消', en: 'The way back' },
  unbound: ({ done, total }: { done: number; total: number }): Localized => ({
    zh: `已解绑 ${done} / ${total}`,
    en: `${done} of ${total} unbound`,
  }),
  addAccount: { zh: '再加一个账号', en: 'Add another account' },
  add: { zh: '加上', en: 'Add' },
  remove: (name: string): Localized => ({ zh: `删掉“${name}”`, en: `Remove “${name}”` }),
};

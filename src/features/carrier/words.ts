import type { Localized } from '#domain/locale.ts';
import { pageNames } from '#i18n/page-names.ts';

export const carrierWords = {
  title: pageNames.carrier,
  lead: {
    zh: '输入手机号，看你这家能免费关掉什么。',
    en: 'Type your number and see what your carrier can switch off for free.',
  },
  toCaller: { zh: '要查陌生来电，去“谁打来的”', en: 'For a call from a stranger: Callers' },
  itCalled: {
    zh: '是它打给你的？去“谁打来的”看怎么办',
    en: 'Did it call you? See what to do at Callers',
  },
  result: { zh: '查询结果', en: 'Result' },
  /** By its prefix, which says whose it was first. */
  ofCarrier: (holder: Localized): Localized => ({
    zh: `这是${holder.zh}的号。`,
    en: `This is a ${holder.en} number.`,
  }),
  hasMoved: { zh: '后来换过运营商吗？', en: 'Have you changed carriers since?' },
  notMoved: { zh: '没换过', en: 'No' },
  moved: { zh: '换过', en: 'Yes' },
  checkPlace: { zh: '归属地不对？核对一下号码', en: 'Not your place? Check the number' },
  withoutPlace: { zh: '不影响下面的答案', en: 'The answer below holds without it' },
  onNetwork: (network: Localized): Localized => ({
    zh: `借用${network.zh}的网络`,
    en: `on ${network.en}’s network`,
  }),
  why: { zh: '凭什么这么说', en: 'How we know' },
  whichNow: { zh: '你用的是哪家？', en: 'Which carrier is yours?' },
  notOrdinary: {
    zh: '给普通手机的做法不一定适用于这个号码。请找给你这张卡的单位；如果输错了，改一改号码。',
    en: 'What works for ordinary phones may not work for this number. Ask whoever gave you the card; if it was a slip, correct the number.',
  },
  choose: { zh: '不输号码，直接选', en: 'Or choose without typing' },
  first: (name: Localized): Localized => ({
    zh: `${name.zh}用户，先做这件`,
    en: `${name.en} customers: do this first`,
  }),
  rest: { zh: '再做这些，按用处排', en: 'Then these, most useful first' },
  contact: (name: Localized): Localized => ({
    zh: `怎样找到真的${name.zh}`,
    en: `How to reach the real ${name.en}`,
  }),
  brands: { zh: '你用的是哪个牌子？', en: 'Which brand is yours?' },
  toStart: { zh: '一张卡做一件：先剪三下', en: 'One act a card: three cuts first' },
  guideLead: {
    zh: '能关掉什么，怎么关，关了怎么开回来。',
    en: 'What can be switched off, how, and how to take it back.',
  },
  isMine: (short: Localized): Localized => ({
    zh: `我用${short.zh}，记住它`,
    en: `Mine is ${short.en}: remember it`,
  }),
  remembered: { zh: '已记住，只记在这台设备上', en: 'Remembered, on this device only' },
  done: { zh: '办好了，记进五步', en: 'Done: tick it in the five steps' },
  doneOf: (name: string): Localized => ({ zh: `：${name}`, en: `: ${name}` }),
  another: { zh: '换一家，或输入号码查', en: 'Another carrier, or type a number' },
};

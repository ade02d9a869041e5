import type { Verdict } from '#content/market/claims.ts';
import type { Localized } from '#domain/locale.ts';
import { pageNames } from '#i18n/page-names.ts';

export const chainPageWords = {
  title: pageNames.chain,
  lead: {
    zh: '一个号码怎样变成一通电话，从泄露到响铃，一共七环。每一环谁在做、用什么花招、你能做什么，下面一环一环讲。',
    en: 'How a number becomes a phone call: seven links from the leak to the ringing phone. Link by link: who is at work, with what trick, and what you can do.',
  },
  actFirst: {
    zh: '不想先看完？先去关掉能关的，两分钟。',
    en: 'Rather act than read? Switch off what you can first. It takes two minutes.',
  },
  toCarrier: { zh: '查我的运营商能关掉什么', en: 'See what my carrier can switch off' },
  toSteps: pageNames.steps,
  contents: { zh: '点一环，直接看它', en: 'Tap a link to go to it' },
  further: { zh: '七环之后还有', en: 'After the seven links' },
  checkedSayings: (count: number): Localized => ({
    zh: `${count} 条说法逐条核对过，放在各自的环里。`,
    en: `We checked ${count} claims one by one; each stands with its link.`,
  }),

  place: (at: number, of: number): Localized => ({
    zh: `第 ${at} 环，共 ${of} 环`,
    en: `Link ${at} of ${of}`,
  }),
  trick: { zh: '花招', en: 'The trick' },
  counter: { zh: '怎么对付', en: 'What answers it' },
  moreTricks: { zh: '别的花招', en: 'Other tricks' },
  who: { zh: '谁站在这里', en: 'Who stands here' },
  flows: { zh: '谁卖给谁，什么价', en: 'Who sells to whom, at what price' },
  flowsWithoutPrice: { zh: '谁交给谁什么', en: 'What passes to whom' },
  prices: { zh: '见过的价钱', en: 'Prices on record' },
  price: { zh: '要价', en: 'Price' },
  count: (count: number): Localized => ({
    zh: `${count} 项`,
    en: count === 1 ? 'one entry' : `${count} entries`,
  }),
  noRate: {
    zh: '单个案子、个别人的说法，年份不同，不是行情。',
    en: 'Single cases and claims from different years: not a market rate.',
  },
  claims: { zh: '真的假的？', en: 'True or not?' },
  doneOf: (task: string): Localized => ({ zh: `做好了：${task}`, en: `Done: ${task}` }),
  cutHere: { zh: '在这一环能做的', en: 'What you can do at this link' },
  nextLink: (name: Localized): Localized => ({ zh: `下一环：${name.zh}`, en: `Next link: ${name.en}` }),

  why: { zh: '为什么这么说', en: 'Why we say so' },
  toClaim: { zh: '看这条说法', en: 'See this claim' },
  macNotes: { zh: '还有几句关于 MAC', en: 'More on the MAC' },
  routes: { zh: '号码真正被拿走的路', en: 'How numbers were really taken' },
  routesNote: {
    zh: '有判决、有通报，或公开检测过的。',
    en: 'Those with a judgment, a public case, or a test shown in public.',
  },
  hasMac: { zh: '看得见 MAC', en: 'MAC is seen' },
  noMac: { zh: '没有 MAC', en: 'no MAC' },

  market: { zh: '整个市场，一张图', en: 'The whole market in one drawing' },
  marketLead: {
    zh: '两样东西汇到一处：你的号码，和打电话的线路。汇齐了，你的手机就响。',
    en: 'Two things meet: your number, and a line to call it on. When they meet, your phone rings.',
  },
  marketAlt: {
    zh: '市场图：号码从你手里，经握有号码的一方和采集方到数据商，再到电销公司；线路从运营商，经供应方和外呼系统商，也到电销公司；电话打给你。图下的文字版有同样的内容。',
    en: 'Drawing of the market: your number goes from you through lawful holders and collectors to data brokers and on to telemarketers; lines go from carriers through suppliers and call-system vendors to telemarketers too; the call reaches you. The text below it says the same.',
  },
  legendCall: { zh: '打给你', en: 'the call to you' },
  legendDefence: { zh: '你和主管部门剪断它', en: 'you and the regulator cut it' },
  inWords: { zh: '这张图的文字版', en: 'The drawing in words' },
  sourcesHere: { zh: '来源在这一环', en: 'Sources at this link' },

  others: { zh: '其他说法，真的假的？', en: 'Other claims: true or not?' },
  othersLead: (total: number, here: number): Localized => ({
    zh: `我们核对了 ${total} 条说法，大多放在上面各环里。这 ${here} 条不属于哪一环。`,
    en: `We checked ${total} claims; most stand with their links above. These ${here} belong to no single link.`,
  }),
  legend: { zh: '四个词的意思', en: 'What the four words mean' },
  timeline: { zh: '大事记，2017—2026', en: 'What happened, 2017–2026' },
  timelineLead: { zh: '曝光、规定和处罚。', en: 'Exposures, rules and penalties.' },
  backToTop: { zh: '回到链条', en: 'Back to the chain' },
};

export const verdictWords: Record<Verdict, { readonly word: Localized; readonly means: Localized }> = {
  confirmed: {
    word: { zh: '属实', en: 'True' },
    means: {
      zh: '有判决、法条或可靠报道印证。',
      en: 'A judgment, a law or reliable reporting bears it out.',
    },
  },
  partly: {
    word: { zh: '部分属实', en: 'Partly true' },
    means: {
      zh: '有一部分对，有一部分说过头或没证据。',
      en: 'Some of it holds; some is overstated or unsupported.',
    },
  },
  misleading: {
    word: { zh: '误导', en: 'Misleading' },
    means: { zh: '照它去理解，会想错。', en: 'Taken at its word, it leads you astray.' },
  },
  unproven: {
    word: { zh: '没有证据', en: 'Unproven' },
    means: { zh: '可能是真的，但没有查到可靠证据。', en: 'It may be so, but we found no reliable evidence.' },
  },
};

import type { LinkId } from '#domain/chain-link.ts';
import type { Localized } from '#domain/locale.ts';
import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

interface Trick {
  readonly name: Localized;
  readonly how: Fact;
  /** What the reader can do about it. */
  readonly counter: Fact | Advice;
  readonly link: LinkId;
}

/** How the calls get past you, and what answers each. Ids are for ever. */
export const tricks = {
  'trick-callback': {
    name: { zh: '“回访”话术', en: 'The “follow-up call” script' },
    how: {
      text: {
        zh: '2020 年工信部的通知不许呼叫中心打营销电话，只留下经你同意的即时回访、咨询等口子。把陌生推销说成“回访”，正好钻这个口子（后半句是我们的判断）。',
        en: 'A 2020 ministry notice barred call centres from marketing calls and left room only for follow-ups and enquiries you agreed to. Calling a cold pitch a “follow-up” slips through that gap (this last sentence is our reading).',
      },
      on: [
        cite(stepSources['unnamed-2022-03-24']),
        cite(marketSources['yuleonline-2020-07-24']),
        cite(marketSources['juzii-2020']),
      ],
    },
    counter: {
      text: {
        zh: '问一句：我哪天、在哪里、办过什么？答不上来就不是回访。记下公司名和时间，去举报。',
        en: 'Ask: on what day, where, and for what did I deal with you? If they cannot say, it is no follow-up. Note the company and the time, and report it.',
      },
    },
    link: 'dialling',
  },
  'trick-pool': {
    name: { zh: '号码池轮换、“打显”', en: 'Number pool and local-number display' },
    how: {
      text: {
        zh: '系统里存着大量号码，打一通换一个。2025 年的做法，还会按你的归属地显示当地号码。所以拉黑单个号码，常常没用。',
        en: 'The system holds many numbers and changes them call by call. The 2025 version also shows a number from your own area. So blocking single numbers often does nothing.',
      },
      on: [
        cite(stepSources['caoyang2002-caoyang2002-2025-03-19']),
        cite(marketSources['cqrb-2025-03-16']),
        cite(stepSources['unnamed-2022-03-24']),
      ],
    },
    counter: {
      text: {
        zh: '按类别拦：开运营商的免打扰，再设手机里的陌生、营销来电规则。不要只靠拉黑。',
        en: 'Block by kind: turn on your carrier’s call blocking, then set the phone’s rules for unknown and marketing calls. Do not rely on blocking one number at a time.',
      },
    },
    link: 'pool',
  },
  'trick-spoof': {
    name: { zh: '隐藏或伪造来电号码', en: 'Hidden or forged caller number' },
    how: {
      text: {
        zh: '线路上传来的来电号码和实际的不一样，你照着它查，查不到真人。反电信网络诈骗法要求运营商如实传送、封堵改号。',
        en: 'The line passes on a caller number that is not the real one, so looking it up leads nowhere. The anti-fraud law obliges carriers to pass on the true number and block spoofing.',
      },
      on: [
        cite(statutes['anti-fraud-law']),
        cite(marketSources['pdlmy-undated']),
        cite(marketSources['czbtz-undated']),
        cite(stepSources['unnamed-2022-03-24']),
      ],
    },
    counter: {
      text: {
        zh: '举报时写明来电时刻（精确到分）和你自己的号码。运营商靠通话记录倒查，比只报对方号码有用。',
        en: 'When you report, give the time to the minute and your own number. Carriers trace through call records, which helps more than the number shown.',
      },
    },
    link: 'pool',
  },
  'trick-mini': {
    name: { zh: '虚拟运营商的“小号”', en: 'Virtual operators’ “mini numbers”' },
    how: {
      text: {
        zh: '2025 年节目称，有人向虚拟运营商买“小号”：没有实体卡，也不走实名，被封就换。',
        en: 'The 2025 programme says that some buy “mini numbers” from virtual operators: no SIM, no real-name check, swapped when blocked.',
      },
      on: [
        cite(marketSources['cqrb-2025-03-16']),
        cite(stepSources['caoyang2002-caoyang2002-2025-03-19']),
        cite(marketSources['yangliuju-2025-03']),
      ],
    },
    counter: {
      text: {
        zh: '很多号码、同一套话术，就按同一个商家合并举报，写清业务名称。',
        en: 'Many numbers, one script: report them together as one merchant and name what was sold.',
      },
    },
    link: 'pool',
  },
  'trick-disguise': {
    name: { zh: '把个人号码藏进“企业公开信息”', en: 'Personal numbers hidden in “public company data”' },
    how: {
      text: {
        zh: '2025 年节目里有人称，把抓来的个人信息混进企业信息里卖，以为这样没有法律风险。合法公开的信息，也只能在合理范围用；你明确拒绝了，就不行。',
        en: 'In the 2025 programme someone says that personal data is mixed into company data and sold, thinking that this carries no legal risk. Even lawfully public data may be used only within reason, and not once you have clearly refused.',
      },
      on: [cite(marketSources['cqrb-2025-03-16']), cite(statutes.pipl)],
    },
    counter: {
      text: {
        zh: '明确说“我拒绝你们处理我的个人信息”。依据是《个人信息保护法》第 27、44、47 条。',
        en: 'Say clearly: “I refuse to let you process my personal information.” It rests on articles 27, 44 and 47 of the Personal Information Protection Law.',
      },
      on: [cite(marketSources['cqrb-2025-03-16']), cite(statutes.pipl)],
    },
    link: 'list',
  },
  'trick-complaint': {
    name: { zh: '应付投诉', en: 'Deflecting complaints' },
    how: {
      text: {
        zh: '2025 年节目里，销售称小投诉能“内部处理掉”，怕的是用户投到工信部。这是销售自夸，但也说明：向主管部门投诉，比只骂对方有用。',
        en: 'In the 2025 programme salespeople boast that small complaints are “handled inside” and that what they fear is a complaint to the ministry. It is sales talk, but it suggests that a formal complaint works better than shouting.',
      },
      on: [
        cite(stepSources['caoyang2002-caoyang2002-2025-03-19']),
        cite(marketSources['miit-hubca-undated']),
        cite(stepSources['shushuxiu-2023-09-26-2']),
      ],
    },
    counter: {
      text: {
        zh: '先向运营商投诉。15 天没结果，或对答复不满意，再向通信管理部门申诉。骚扰电话同时报 `12321`。',
        en: 'Complain to the carrier first. After 15 days without a result, or if the answer does not satisfy you, appeal to the telecom regulator. Report nuisance calls to `12321` as well.',
      },
      on: [
        cite(stepSources['caoyang2002-caoyang2002-2025-03-19']),
        cite(marketSources['miit-hubca-undated']),
        cite(stepSources['shushuxiu-2023-09-26-2']),
      ],
    },
    link: 'phone',
  },
  'trick-prefix': {
    name: { zh: '号段迷惑：95、400、700', en: 'Misleading prefixes: 95, 400, 700' },
    how: {
      text: {
        zh: '`95` 开头的不都是银行。2020 年工信部介绍：`953`、`955`、`956` 开头多是银行、航空等大企业的客服，`950`、`951`、`952`、`954`、`957` 开头是呼叫中心等企业用的。`400` 号码原则上用来接听，主动打来的要多留心。2025 年起试点的 `700` 开头 15 位号码，是网约车、外卖等平台的中间号。',
        en: 'Not every `95` number is a bank. In 2020 the ministry explained: `953`, `955` and `956` are mostly hotlines of large firms such as banks and airlines; `950`, `951`, `952`, `954` and `957` are used by call centres and the like. `400` numbers are in principle for receiving calls, so take care when one calls you. The 15-digit numbers starting `700`, piloted since 2025, are middle numbers of ride-hailing and delivery platforms.',
      },
      on: [
        cite(marketSources['52cydai-2020-08-26']),
        cite(marketSources['imclink-2016-05-31']),
        cite(marketSources['office369-2025']),
      ],
    },
    counter: {
      text: {
        zh: '要核实，就打官方 App 或官网上公布的号码，不按来电显示打回去。',
        en: 'To check, call the number given in the official app or site, not the one shown on your screen.',
      },
    },
    link: 'phone',
  },
} satisfies Record<string, Trick>;

export type TrickId = keyof typeof tricks;

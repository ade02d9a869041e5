import type { LinkId } from '#domain/chain-link.ts';
import type { Localized } from '#domain/locale.ts';
import type { Advice, Fact } from '../record.ts';
import { article, cite } from '../source.ts';
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
        zh: '2020 年工信部的通知不许呼叫中心打营销电话，容许的是经用户同意的即时回访、咨询等。',
        en: 'A 2020 ministry notice bars call centres from marketing calls; what it allows are immediate follow-ups, information calls and the like that the user agreed to.',
      },
      on: [
        cite(marketSources['juzii-2020'], { zh: '不得营销呼出', en: 'no marketing calls' }),
        cite(marketSources['yuleonline-2020-07-24'], {
          zh: '经同意的即时回访、咨询',
          en: 'follow-ups and enquiries agreed to',
        }),
      ],
    },
    counter: {
      text: {
        zh: '把陌生推销说成“回访”，就是钻这个空子（我们的判断）。问一句：我哪天、在哪里、办过什么？答不上来就不是回访。记下公司名和时间，去举报。',
        en: 'Calling a cold pitch a “follow-up” slips through that gap (our reading). Ask: on what day, where, and for what did I deal with you? If they cannot say, it is no follow-up. Note the company and the time, and report it.',
      },
    },
    link: 'dialling',
  },
  'trick-pool': {
    name: { zh: '号码池轮换、“打显”', en: 'Number pool and local-number display' },
    how: {
      text: {
        zh: '系统里存着大量号码，打一通换一个。2025 年的节目里，还会按你的归属地显示当地号码。',
        en: 'The system holds many numbers and changes them call by call. In the 2025 programme it also shows a number from your own area.',
      },
      on: [
        cite(marketSources['cqrb-2025-03-16'], { zh: '显示当地号码', en: 'local numbers shown' }),
        cite(stepSources['caoyang2002-caoyang2002-2025-03-19']),
        cite(stepSources['unnamed-2022-03-24'], { zh: '号码池', en: 'the pool' }),
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
        zh: '来电号码可能是改过的。《反电信网络诈骗法》第 13 条要求运营商规范真实主叫号码传送，对改号电话封堵拦截、溯源核查。',
        en: 'The number shown may have been altered. Article 13 of the Anti-Telecom and Online Fraud Law obliges carriers to keep to the rules for passing on true caller numbers, and to block and trace spoofed calls.',
      },
      on: [cite(statutes['anti-fraud-law'], article(13))],
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
        zh: '2025 年节目称，外呼公司向虚拟运营商买“小号”：没有实体手机卡，也不用实名认证。',
        en: 'The 2025 programme says that calling companies buy “mini numbers” from virtual operators: no SIM, no real-name check.',
      },
      on: [cite(marketSources['cqrb-2025-03-16']), cite(marketSources['cqnews-2025-03-16'])],
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
        zh: '2025 年节目里有人称，把掌握的个人信息藏在企业信息里，伪装成企业公开信息卖，就没有法律风险。',
        en: 'In the 2025 programme someone says that personal data hidden in company data, dressed up as public company data, can be sold without legal risk.',
      },
      on: [cite(marketSources['cqrb-2025-03-16'])],
    },
    counter: {
      text: {
        zh: '已经合法公开的个人信息，也只能在合理的范围内处理；你明确拒绝的，就不行（《个人信息保护法》第 27 条）。你有权限制或者拒绝他人处理，法律、行政法规另有规定的除外（第 44 条）。处理目的已实现、你撤回同意、对方违法处理等情形下，对方没有主动删除的，你有权请求删除（第 47 条）。',
        en: 'Even personal information lawfully made public may be handled only within reason, and not once you have clearly refused (Personal Information Protection Law, article 27). You have the right to limit or refuse its handling, unless laws or administrative regulations provide otherwise (article 44). Where its purpose is achieved, you withdraw consent or they process it unlawfully, among other cases, and they have not deleted it themselves, you have the right to ask for deletion (article 47).',
      },
      on: [cite(statutes.pipl, article(27, 44, 47))],
    },
    link: 'list',
  },
  'trick-complaint': {
    name: { zh: '应付投诉', en: 'Deflecting complaints' },
    how: {
      text: {
        zh: '2025 年节目里，销售自夸，不大的投诉能在内部处理掉；有的说，只要没投到工信部，运营商也不管；也有的说，投到 `12315` 或工信部大概率没下文。都是自夸。',
        en: 'In the 2025 programme salespeople boast that complaints that are not big can be handled inside; some say that carriers do not care either as long as nobody goes to the ministry; others, that complaints to `12315` or the ministry most likely come to nothing. All of it is boasting.',
      },
      on: [cite(stepSources['caoyang2002-caoyang2002-2025-03-19'])],
    },
    counter: {
      text: {
        zh: '先向运营商投诉。15 天没结果，或对答复不满意，再向通信管理部门申诉。',
        en: 'Complain to the carrier first. After 15 days without a result, or if the answer does not satisfy you, appeal to the telecom regulator.',
      },
      on: [cite(marketSources['miit-hubca-undated'])],
    },
    link: 'phone',
  },
  'trick-prefix': {
    name: { zh: '号段迷惑：95 开头的号码', en: 'Misleading prefixes: numbers starting 95' },
    how: {
      text: {
        zh: '`95` 开头的不都是银行。2020 年工信部介绍：`953`、`955`、`956` 开头、5 位或 6 位的，是银行、航空等大企业的客服；`950`、`951`、`952`、`954`、`957` 开头的，是呼叫中心等企业用的。',
        en: 'Not every `95` number is a bank. In 2020 the ministry explained: those starting `953`, `955` and `956`, with 5 or 6 digits, are hotlines of large firms such as banks and airlines; those starting `950`, `951`, `952`, `954` and `957` are used by call centres and the like.',
      },
      on: [cite(marketSources['xinhua-2020-08-17']), cite(marketSources['gongxin-95-undated'])],
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

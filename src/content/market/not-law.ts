import type { Localized } from '#domain/locale.ts';
import type { Fact } from '../record.ts';
import { article, cite } from '../source.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';

/** What is taken for law and is not; told beside the law, and where the chain is. */
export interface TakenForLaw {
  readonly claim: Localized;
  readonly why: Fact;
}

export const voiceRule = {
  claim: {
    zh: '《通信短信息和语音呼叫服务管理规定》已经生效',
    en: 'The rule on “SMS and voice call services” is in force',
  },
  why: {
    text: {
      zh: '那是 2020 年 8 月 31 日公开征求意见的稿子。之后的正式文本，我们没有查到。',
      en: 'That is a draft published for comment on 31 August 2020. We found no final text since.',
    },
    on: [cite(marketSources['145252e-2020-09-01']), cite(marketSources['cnxydf-2020-09-01'])],
  },
} satisfies TakenForLaw;

export const cybersecurityFines = {
  claim: {
    zh: '新《网络安全法》的罚款分五百万、一千万、两千万三档',
    en: 'Fines under the new Cybersecurity Law come in tiers of 5, 10 and 20 million yuan',
  },
  why: {
    text: {
      zh: '和法条不符。第 61 条、第 69 条最高都是一千万元，管的是网络安全保护义务和违法信息的处置。侵害个人信息权益的，按第 71 条，依照有关法律、行政法规处理、处罚，如个人信息保护法。',
      en: 'It does not match the text. Articles 61 and 69 both top out at 10 million yuan and concern duties of network security and dealing with illegal content. Violations of personal information are, by article 71, dealt with under the laws and administrative regulations concerned, such as the Personal Information Protection Law.',
    },
    on: [cite(statutes['cybersecurity-law'], article(61, 69, 71)), cite(statutes.pipl, article(66))],
  },
} satisfies TakenForLaw;

export const hoursRule = {
  claim: {
    zh: '有厂商称：工信部“明确规定”外呼只能在 8—21 点，同号间隔 72 小时',
    en: 'Vendors say: the ministry “clearly rules” that calls are allowed only 8:00–21:00, and 72 hours apart',
  },
  why: {
    text: {
      zh: '说法不一，以官方公布的文本为准。这组数字只见于厂商文章。2018 年的方案要求规范外呼时段，2026 年的短信规定要求管理时段和频次，都没有查到写着这组数字的官方文本。',
      en: 'Sources differ; go by the officially published text. These figures are seen only in vendors’ articles. The 2018 plan asks for control of calling hours and the 2026 SMS rule for control of hours and frequency; we found no official text with these figures.',
    },
    on: [
      cite(marketSources['hollycrm-undated'], { zh: '这组数字', en: 'these figures' }),
      cite(marketSources['rwslqnq-2018-07-31'], { zh: '规范外呼时段', en: 'calling hours' }),
      cite(statutes['sms-rules-2026'], { zh: '管理时段和频次', en: 'hours and frequency' }),
    ],
    conflicting: true,
  },
} satisfies TakenForLaw;

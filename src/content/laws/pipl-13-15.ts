import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const pipl1315Law: Law = {
  name: {
    zh: '个人信息保护法第 13、15 条等：要你同意，能撤回',
    en: 'PIPL articles 13, 15 and others: consent, and taking it back',
  },
  summary: {
    zh: '用你的号码要有你的同意或法定理由，同意了也可以撤回。',
    en: 'Using your number takes your consent or a legal ground, and consent can be withdrawn.',
  },
  status: 'in-force',
  group: 'sell',
  title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law (PIPL)' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 10、13、14、15、23、24、27 条', en: 'Articles 10, 13, 14, 15, 23, 24 and 27' },
  since: { zh: '2021 年 11 月 1 日起', en: 'Since 1 November 2021' },
  says: [
    {
      text: {
        zh: '不得非法买卖、提供个人信息。处理要有你的同意，或者法律写明的其他理由。',
        en: 'Personal information may not be illegally traded or provided. Processing needs your consent or another ground that the law names.',
      },
      on: [cite(statutes.pipl, article(10, 13))],
    },
    {
      text: {
        zh: '同意要在充分知情的前提下自愿、明确作出。凭同意处理的，你可以撤回，撤回的办法要便捷；撤回不影响此前已经做的处理。',
        en: 'Consent must be given freely and clearly, by somebody fully informed. Where processing rests on consent you can withdraw it, and the way must be easy; what was done before stays valid.',
      },
      on: [cite(statutes.pipl, article(14, 15))],
    },
    {
      text: {
        zh: '转给别家，要告诉你对方是谁、怎样联系、为什么用、怎样用、给哪些信息，并取得你的单独同意。',
        en: 'Passing it on takes telling you who the recipient is, how to reach it, for what, how and which data, and your separate consent.',
      },
      on: [cite(statutes.pipl, article(23))],
    },
    {
      text: {
        zh: '用自动化决策向你推送、营销的，要同时给不针对个人特征的选项，或者便捷的拒绝办法。',
        en: 'Automated pushing and marketing must also come in a form not aimed at your traits, or with an easy way to refuse.',
      },
      on: [cite(statutes.pipl, article(24))],
    },
    {
      text: {
        zh: '你自己公开或者已经合法公开的信息，别人可以在合理范围内处理；你明确拒绝的除外。',
        en: 'What you published yourself, or is lawfully public, may be processed within reason, except where you clearly refuse.',
      },
      on: [cite(statutes.pipl, article(27))],
    },
  ],
  use: [
    {
      text: {
        zh: '在电话里问：我的同意在哪里？谁给你的？然后撤回，并要求删除。',
        en: 'Ask on the call: where is my consent, and who gave it to you? Then withdraw it and demand deletion.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2021 年 8 月 20 日公布，2021 年 11 月 1 日起施行，现行有效。',
      en: 'Published 20 August 2021, in force since 1 November 2021.',
    },
    on: [
      cite(statutes.pipl, {
        zh: '题注、第 74 条；国家法律法规数据库的效力标注',
        en: 'Heading, Art. 74; status in the national database of laws',
      }),
    ],
  },
  tasks: { carrier: ['say-stop', 'ask-what-they-hold'] },
  channels: [],
  laws: ['pipl-44-50', 'crpr-24'],
};

import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(statutes.pipl),
    cite(marketSources['lawtext-laws-2026-05-16']),
    cite(lawSources['just-laws-2026-07-17']),
    cite(lawSources['miit-undated']),
  ],
} satisfies Grounds;

export const pipl1315Law: Law = {
  title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law (PIPL)' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 10、13、14、15、23、24、27 条', en: 'Articles 10, 13, 14, 15, 23, 24 and 27' },
  since: { zh: '2021 年 11 月 1 日起', en: 'Since 1 November 2021' },
  says: [
    {
      text: {
        zh: '不得非法买卖个人信息。处理要有同意或法定理由。',
        en: 'Personal information may not be illegally traded. Processing needs consent or a legal ground.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '同意要自愿、明确，随时可以撤回，撤回要方便。',
        en: 'Consent must be free and clear; it can be withdrawn at any time, and easily.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '转给别家，要告诉你是谁，并取得你的单独同意。',
        en: 'Passing it on takes notice of the recipient and your separate consent.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '自动化营销要能拒绝。合法公开的信息，你明确拒绝以后也不能再用。',
        en: 'Automated marketing must be refusable. Even lawfully public data may not be used after you clearly refuse.',
      },
      ...grounds,
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
      zh: '2021 年 8 月 20 日公布，2021 年 11 月 1 日起施行。在 2026 年 6 月 26 日的全国人大目录里现行有效。',
      en: 'Published 20 August 2021, in force since 1 November 2021. In the NPC’s list of laws in force of 26 June 2026.',
    },
    ...grounds,
  },
  tasks: { carrier: ['say-stop', 'ask-what-they-hold'] },
  channels: [],
  laws: ['pipl-44-50', 'crpr-24'],
};

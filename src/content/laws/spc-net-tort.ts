import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(statutes['network-torts-interpretation']),
    cite(marketSources['lawtext-laws-2026-05-16']),
    cite(lawSources['lawrefbook-laws-2025-04-19']),
  ],
} satisfies Grounds;

export const spcNetTortLaw: Law = {
  title: {
    zh: '最高人民法院关于审理利用信息网络侵害人身权益民事纠纷案件适用法律若干问题的规定（2020 修正）',
    en: 'Supreme People’s Court provisions on online infringement of personal rights (2020 amendment)',
  },
  kind: { zh: '司法解释', en: 'Judicial interpretation' },
  articles: { zh: '第 11、12 条', en: 'Articles 11 and 12' },
  since: { zh: '2021 年 1 月 1 日起', en: 'Since 1 January 2021' },
  says: [
    {
      text: {
        zh: '维权的合理开支（调查取证、符合规定的律师费）可以算作损失。',
        en: 'Reasonable costs (gathering evidence, attorney’s fees within the rules) can count as loss.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '损失和获利都难确定的，法院可以在 50 万元以下酌定。',
        en: 'Where neither loss nor gain can be fixed, the court may set damages of up to 500,000 yuan.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '它适用于利用信息网络侵权。单纯打电话能不能适用，要看案情。',
        en: 'It applies to infringement through information networks. Whether plain phone calls qualify depends on the case.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '取证、打印、请律师的票据都留着。',
        en: 'Keep the receipts for evidence, printing and the lawyer.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2020 年 12 月 29 日公布，2021 年 1 月 1 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里有效。',
      en: 'Published 29 December 2020, in force since 1 January 2021. In force in the mirror of the national database of 16 May 2026.',
    },
    ...grounds,
  },
  tasks: { law: ['sue'] },
  channels: [],
  laws: ['civ-remedies', 'pipl-69-71'],
};

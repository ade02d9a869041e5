import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(statutes['cybersecurity-law']),
    cite(statutes['cybersecurity-law-amendment']),
    cite(marketSources['lawtext-laws-2026-05-16']),
    cite(lawSources['just-laws-2026-07-17']),
    cite(lawSources['digipub-2025-2']),
  ],
} satisfies Grounds;

export const csl2025Law: Law = {
  title: { zh: '中华人民共和国网络安全法（2025 修正）', en: 'Cybersecurity Law (2025 amendment)' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 42 至 46 条、第 71 条', en: 'Articles 42 to 46 and 71' },
  since: { zh: '2026 年 1 月 1 日起', en: 'Since 1 January 2026' },
  says: [
    {
      text: {
        zh: '条号整体后移：删除更正权在第 45 条，禁止窃取、非法出售个人信息在第 46 条。',
        en: 'The articles were renumbered: deletion and correction are in article 45, the ban on stealing and illegally selling personal information in article 46.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '旧法第 64 条那套罚款（违法所得一至十倍、最高一百万元）不再写在本法，改由第 71 条转到个人信息保护法、治安管理处罚法等处理。',
        en: 'The fines of the old article 64 (1 to 10 times the gain, up to 1 million yuan) are gone; article 71 sends such cases to PIPL, the public-security law and others.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '写投诉书请用新条号。旧模板里的“第 43、44、64 条”已过时。',
        en: 'Use the new numbers in complaints. Templates that cite articles 43, 44 and 64 are out of date.',
      },
      ...grounds,
    },
  ],
  standing: {
    text: {
      zh: '2025 年 10 月 28 日公布，2026 年 1 月 1 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像和 2026 年 7 月 17 日的 just-laws 里现行有效。',
      en: 'Published 28 October 2025, in force since 1 January 2026. In force in the mirror of the national database of 16 May 2026 and in just-laws of 17 July 2026.',
    },
    ...grounds,
  },
  tasks: { carrier: ['ask-what-they-hold'] },
  channels: ['12377'],
  laws: ['pipl-65-66', 'psl-56'],
};

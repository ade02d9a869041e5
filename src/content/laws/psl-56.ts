import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(statutes['public-security-punishments-law']),
    cite(marketSources['lawtext-laws-2026-05-16']),
    cite(lawSources['just-laws-2026-07-17']),
    cite(lawSources['npc-2025-06-27']),
    cite(lawSources['senqingzn-2025']),
  ],
} satisfies Grounds;

export const psl56Law: Law = {
  title: {
    zh: '中华人民共和国治安管理处罚法（2025 修订）',
    en: 'Public Security Administration Penalties Law (2025 revision)',
  },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 56 条', en: 'Article 56' },
  since: { zh: '2026 年 1 月 1 日起', en: 'Since 1 January 2026' },
  says: [
    {
      text: {
        zh: '新增的一条：违规向他人出售或提供个人信息，或者窃取、非法获取个人信息，不够犯罪的也要拘留。',
        en: 'New: selling or providing personal information to others against the rules, or stealing or illegally obtaining it, brings detention even when it is not a crime.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '这一条没有罚款。其他法律另有罚款的，由相关部门处理（第 141 条第 3 款）。',
        en: 'The article has no fine. Fines in other laws are imposed by the departments concerned (article 141, paragraph 3).',
      },
      ...grounds,
    },
  ],
  penalty: [
    {
      text: {
        zh: '十日以上十五日以下拘留。情节较轻的，五日以下拘留。',
        en: '10 to 15 days’ detention. If minor, up to 5 days.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '刑事立不了案时，可以请求按治安案件受理。',
        en: 'If no criminal case is opened, ask for it to be taken as a public-security case.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2025 年 6 月 27 日公布，2026 年 1 月 1 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像和 2026 年 7 月 17 日的 just-laws 里现行有效。',
      en: 'Published 27 June 2025, in force since 1 January 2026. In force in the mirror of the national database of 16 May 2026 and in just-laws of 17 July 2026.',
    },
    ...grounds,
  },
  tasks: { law: ['report-police', 'if-refused'] },
  channels: ['110', '12389'],
  laws: ['crim-253-1', 'psl-proc'],
};

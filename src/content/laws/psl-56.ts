import { article, cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const psl = statutes['public-security-punishments-law'];

export const psl56Law: Law = {
  name: {
    zh: '治安管理处罚法第 56 条：不够犯罪，也能拘留',
    en: 'Public-security law article 56: detention below the level of a crime',
  },
  summary: {
    zh: '2026 年起，违反国家有关规定卖号码，不够犯罪的，公安也能拘留。',
    en: 'Since 2026 the police can detain whoever sells numbers in breach of state rules, even when it is not a crime.',
  },
  status: 'in-force',
  group: 'police',
  title: {
    zh: '中华人民共和国治安管理处罚法（2025 修订）',
    en: 'Public Security Administration Penalties Law (2025 revision)',
  },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 3、56、141 条', en: 'Articles 3, 56 and 141' },
  since: { zh: '2026 年 1 月 1 日起', en: 'Since 1 January 2026' },
  says: [
    {
      text: {
        zh: '违反国家有关规定，向他人出售或提供个人信息，或者窃取、以其他方法非法获取个人信息，不够刑事处罚的，也要拘留。',
        en: 'Selling or providing personal information to others in breach of state rules, or stealing or otherwise illegally obtaining it, brings detention even when it is short of criminal punishment.',
      },
      on: [cite(psl, article(3, 56))],
    },
    {
      text: {
        zh: '这是 2025 年修订新增的一条，旧法没有。',
        en: 'The article is new in the revision of 2025; the old law had none like it.',
      },
      on: [
        cite(lawSources['senqingzn-2025'], { zh: '王立梅的解读', en: 'Wang Limei’s reading' }),
        cite(statutes['public-security-punishments-law-2012'], { zh: '全文', en: 'Whole text' }),
      ],
    },
    {
      text: {
        zh: '这一条没有罚款。其他法律、行政法规同时规定罚款、没收的，由主管部门处理，拘留由公安处理（第 141 条第三款）。',
        en: 'The article has no fine. Where other laws or administrative regulations also provide fines or confiscation the departments concerned impose them, and the police the detention (article 141, paragraph 3).',
      },
      on: [cite(psl, article(56, 141))],
    },
  ],
  penalty: [
    {
      text: {
        zh: '十日以上十五日以下拘留。情节较轻的，五日以下拘留。',
        en: '10 to 15 days’ detention. If minor, up to 5 days.',
      },
      on: [cite(psl, article(56))],
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
      zh: '2025 年 6 月 27 日公布，2026 年 1 月 1 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'Published 27 June 2025, in force since 1 January 2026. In force in the mirror of the national database of 16 May 2026.',
    },
    on: [cite(psl, { zh: '题注、第 144 条、数据库条目', en: 'Heading, Art. 144, entry in the database' })],
  },
  tasks: { law: ['report-police', 'if-refused'] },
  channels: ['110', '12389'],
  laws: ['crim-253-1', 'psl-proc'],
};

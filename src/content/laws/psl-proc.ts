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
  ],
} satisfies Grounds;

export const pslProcLaw: Law = {
  title: {
    zh: '中华人民共和国治安管理处罚法（2025 修订）',
    en: 'Public Security Administration Penalties Law (2025 revision)',
  },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 25、90、118、121 条', en: 'Articles 25, 90, 118 and 121' },
  since: { zh: '2026 年 1 月 1 日起', en: 'Since 1 January 2026' },
  says: [
    {
      text: {
        zh: '公安收到报案，应当立即立案调查；认为不属于治安违法的，要告诉你并说明理由。',
        en: 'When something is reported, the police must open and investigate at once; if they hold that it is no violation they must tell you and say why.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '办案一般三十日，可以延长两次，每次三十日。',
        en: 'A case takes thirty days as a rule, extendable twice, by thirty days each.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '违法行为六个月内没被公安发现的，不再处罚；持续的，从结束算起。',
        en: 'A violation not discovered by the police within six months is no longer punished; a continuing one counts from its end.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '被侵害人对处理不服，可以复议、诉讼。',
        en: 'A victim who disagrees with the outcome may ask for review or sue.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '早报。半年是一道坎。要受案回执。',
        en: 'Report early: six months matter. Ask for the receipt.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2025 年 6 月 27 日公布，2026 年 1 月 1 日起施行，现行有效。',
      en: 'Published 27 June 2025, in force since 1 January 2026.',
    },
    ...grounds,
  },
  tasks: { law: ['report-police', 'if-refused'] },
  channels: ['110', '12389'],
  laws: ['psl-56', 'psl-50-5', 'proc-admin'],
};

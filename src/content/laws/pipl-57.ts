import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [cite(statutes.pipl), cite(lawSources['just-laws-2026-07-17'])],
} satisfies Grounds;

export const pipl57Law: Law = {
  title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law (PIPL)' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 57 条', en: 'Article 57' },
  since: { zh: '2021 年 11 月 1 日起', en: 'Since 1 November 2021' },
  says: [
    {
      text: {
        zh: '发生或可能发生泄露，处理者要立即补救，并通知主管部门和你，说清泄露的种类、原因、危害和自救办法。',
        en: 'On an actual or possible leak the handler must fix it at once and notify the authority and you, saying what kinds, why, what harm, and what you can do.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '能有效避免危害的，可以不通知个人。',
        en: 'If harm is effectively avoided, it may leave out telling you.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '怀疑是哪家泄露的，可以问它：有没有发生泄露，通知了谁，采取了什么补救。',
        en: 'If you suspect who leaked it, ask: was there a leak, who was told, what was done?',
      },
    },
  ],
  standing: {
    text: {
      zh: '2021 年 8 月 20 日公布，2021 年 11 月 1 日起施行，现行有效。',
      en: 'Published 20 August 2021, in force since 1 November 2021.',
    },
    ...grounds,
  },
  tasks: { carrier: ['find-the-leak', 'ask-what-they-hold'] },
  channels: [],
  laws: ['pipl-44-50', 'pipl-65-66'],
};

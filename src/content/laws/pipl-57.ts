import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const pipl57Law: Law = {
  name: {
    zh: '个人信息保护法第 57 条：泄露了要通知你',
    en: 'PIPL article 57: they must tell you of a leak',
  },
  summary: {
    zh: '信息泄露了，处理者要马上补救，一般还要通知你。',
    en: 'When data leaks, the handler must act at once and, as a rule, tell you.',
  },
  status: 'in-force',
  group: 'delete',
  title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law (PIPL)' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 57 条', en: 'Article 57' },
  since: { zh: '2021 年 11 月 1 日起', en: 'Since 1 November 2021' },
  says: [
    {
      text: {
        zh: '发生或可能发生泄露、篡改、丢失，处理者要立即补救，并通知主管部门和个人，说清信息的种类、原因、可能的危害、补救措施、你可以怎样减轻危害，以及怎样联系它。',
        en: 'On an actual or possible leak, tampering or loss the handler must act at once and notify the authority and the individuals, saying which kinds of data, why, what harm may follow, what it did, how you can reduce the harm, and how to reach it.',
      },
      on: [cite(statutes.pipl, article(57))],
    },
    {
      text: {
        zh: '采取的措施能有效避免危害的，可以不通知个人；主管部门认为可能造成危害的，有权要求它通知。',
        en: 'If its measures effectively avoid the harm it may leave out telling individuals; the authority may order it to tell them if it holds that harm may follow.',
      },
      on: [cite(statutes.pipl, article(57))],
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
    on: [
      cite(statutes.pipl, {
        zh: '题注、第 74 条；国家法律法规数据库的效力标注',
        en: 'Heading, Art. 74; status in the national database of laws',
      }),
    ],
  },
  tasks: { carrier: ['find-the-leak', 'ask-what-they-hold'] },
  channels: [],
  laws: ['pipl-44-50', 'pipl-65-66'],
};

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

export const pipl4450Law: Law = {
  title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law (PIPL)' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 44 至 48、50 条', en: 'Articles 44 to 48 and 50' },
  since: { zh: '2021 年 11 月 1 日起', en: 'Since 1 November 2021' },
  says: [
    {
      text: {
        zh: '你有知情权、决定权，可以限制或拒绝处理，可以查阅复制、更正补充、请求删除。',
        en: 'You may know and decide, restrict or refuse processing, inspect and copy, correct and complete, and ask for deletion.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '处理者要有便捷的申请渠道，拒绝要说理由。拒绝以后，你可以直接起诉。',
        en: 'The handler must offer an easy channel and give reasons for a refusal. After a refusal you may sue at once.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '法律没写固定的答复天数，只说“及时”。',
        en: 'The law sets no number of days for the answer, only “promptly”.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '写一封“查阅、删除、停止营销”的请求，留住发送的证据。',
        en: 'Send one request: access, deletion, no more marketing. Keep proof of sending.',
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
  tasks: { carrier: ['ask-what-they-hold'] },
  channels: ['12377', '12315'],
  laws: ['pipl-13-15', 'pipl-65-66', 'nds-2025'],
};

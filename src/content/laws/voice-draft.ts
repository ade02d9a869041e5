import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import type { Law } from './law.ts';

export const voiceDraftLaw: Law = {
  name: { zh: '通信短信息和语音呼叫服务管理规定（草案）', en: 'Draft rule on SMS and voice calls' },
  summary: {
    zh: '2020 年的征求意见稿，没有查到正式公布，不能当法引用。',
    en: 'A draft of 2020; we found no final text, and it cannot be cited as law.',
  },
  status: 'draft',
  group: 'not-law',
  title: {
    zh: '通信短信息和语音呼叫服务管理规定（征求意见稿）',
    en: 'Administration of SMS and voice call services (draft for comment)',
  },
  kind: { zh: '草案', en: 'Draft' },
  says: [
    {
      text: {
        zh: '草案写过：未经同意或请求、或者已被拒绝，不得发商业短信、打商业电话；“用户未明确同意的，视为拒绝”。',
        en: 'The draft said: no commercial texts or calls without consent or request, or after a refusal; and that no clear consent means refusal.',
      },
      on: [cite(marketSources['cnxydf-2020-09-01']), cite(lawSources['89826-2020-08-31'])],
    },
    {
      text: {
        zh: '草案还写过，由工信部建立全国统一的“谢绝来电”平台。',
        en: 'It also foresaw a national do-not-call platform (谢绝来电), set up by MIIT.',
      },
      on: [cite(marketSources['145252e-2020-09-01']), cite(lawSources['89826-2020-08-31'])],
    },
  ],
  use: [
    {
      text: {
        zh: '没有查到它以这个名字正式公布，不能当现行法引用。',
        en: 'We found no final rule under this name; it cannot be cited as law in force.',
      },
    },
    {
      text: {
        zh: '要引法条，打电话的用消保法实施条例第 24 条，短信用 2026 年的短信规定。',
        en: 'To cite a rule: for calls, article 24 of the consumer-law regulation; for texts, the SMS provisions of 2026.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2020 年 8 月 31 日公开征求意见的草案。',
      en: 'A draft, published for comment on 31 August 2020.',
    },
    on: [
      cite(marketSources['145252e-2020-09-01']),
      cite(marketSources['cnxydf-2020-09-01']),
      cite(lawSources['89826-2020-08-31']),
    ],
  },
  tasks: {},
  channels: ['call-and-sms-do-not-disturb'],
  laws: ['crpr-24', 'sms-2026'],
};

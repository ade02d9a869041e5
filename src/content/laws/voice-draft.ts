import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(marketSources['145252e-2020-09-01']),
    cite(marketSources['cnxydf-2020-09-01']),
    cite(statutes['sms-rules-2026']),
  ],
} satisfies Grounds;

export const voiceDraftLaw: Law = {
  title: {
    zh: '通信短信息和语音呼叫服务管理规定（征求意见稿）',
    en: 'Administration of SMS and voice call services (draft for comment)',
  },
  kind: { zh: '草案', en: 'Draft' },
  says: [
    {
      text: {
        zh: '草案写过“未明确同意视为拒绝”、建“谢绝来电”平台等，但没有查到它以这个名字正式公布。',
        en: 'The draft said that silence means refusal and foresaw a do-not-call platform, but we found no final rule under this name.',
      },
      ...grounds,
    },
    { text: { zh: '不能当现行法引用。', en: 'It cannot be cited as law in force.' }, ...grounds },
  ],
  use: [
    {
      text: {
        zh: '要引法条，打电话的用消保法实施条例第 24 条，短信用 2026 年的短信规定。',
        en: 'To cite a rule: for calls, article 24 of the consumer-law regulation; for texts, the SMS provisions of 2026.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2020 年 8 月 31 日公开征求意见。就我们查到的，它没有施行，只是草案。',
      en: 'Published for comment on 31 August 2020. As far as we found it is not in force, a draft only.',
    },
    ...grounds,
  },
  tasks: {},
  channels: ['call-and-sms-do-not-disturb'],
  laws: ['crpr-24', 'sms-2026'],
};

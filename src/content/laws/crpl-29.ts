import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [cite(statutes['consumer-rights-law']), cite(lawSources['just-laws-2026-07-17'])],
} satisfies Grounds;

export const crpl29Law: Law = {
  title: {
    zh: '中华人民共和国消费者权益保护法（2013 修正）',
    en: 'Consumer Rights Protection Law (2013 amendment)',
  },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 29、50 条、第 56 条第一款第九项', en: 'Articles 29, 50 and 56, paragraph 1, item 9' },
  since: { zh: '2014 年 3 月 15 日起', en: 'Since 15 March 2014' },
  says: [
    {
      text: {
        zh: '收集使用信息要合法正当必要，并经同意；要保密，泄露要立即补救。',
        en: 'Collecting and using data must be lawful, proper, necessary and consented; it is kept secret, and leaks are fixed at once.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '未经同意或已被拒绝，不得发商业性信息。',
        en: 'No commercial messages without consent or after a refusal.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '侵害个人信息，要停止、道歉、赔偿，并可以罚。',
        en: 'Harming personal information means stopping, apologising and compensating, and can be fined.',
      },
      ...grounds,
    },
  ],
  penalty: [
    {
      text: {
        zh: '没收所得、罚违法所得一至十倍；没有违法所得的，罚五十万元以下；严重的停业、吊照，并记入信用档案。',
        en: 'Confiscation and 1 to 10 times the gain; with no gain up to 500,000 yuan; if serious, suspension or loss of licence; entered in the credit file.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '先明确拒绝一次，记下时间，再发就有据可查。',
        en: 'Refuse clearly once and note the time: what comes after is on record.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2013 年 10 月 25 日公布，2014 年 3 月 15 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'Published 25 October 2013, in force since 15 March 2014. In force in the mirror of the national database of 16 May 2026.',
    },
    ...grounds,
  },
  tasks: { law: ['complain-12315', 'sue'] },
  channels: ['12315'],
  laws: ['crpr-24'],
};

import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(statutes['consumer-rights-regulations']),
    cite(marketSources['www-gov-cn-2024-03']),
    cite(marketSources['lawtext-laws-2026-05-16']),
    cite(lawSources['just-laws-2026-07-17']),
    cite(lawSources['theonefkguy-chinese-laws-2026']),
    cite(marketSources['wxredian-undated']),
  ],
} satisfies Grounds;

export const crpr24Law: Law = {
  title: {
    zh: '中华人民共和国消费者权益保护法实施条例',
    en: 'Regulations implementing the Consumer Rights Protection Law',
  },
  kind: { zh: '行政法规', en: 'Administrative regulation' },
  articles: { zh: '第 23、24、46 条、第 50 条第三款', en: 'Articles 23, 24, 46 and 50, paragraph 3' },
  since: { zh: '2024 年 7 月 1 日起', en: 'Since 1 July 2024' },
  says: [
    {
      text: {
        zh: '没有消费者同意，经营者不得发商业信息或拨打商业性电话。',
        en: 'Without the consumer’s consent a business may not send commercial messages or make commercial calls.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '同意了也要给方便的取消办法，一说取消就得立即停。',
        en: 'Even with consent there must be an easy way out, and it must stop at once when you cancel.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '也不许用一次概括授权、默认授权硬拿同意。',
        en: 'Consent may not be forced out of you by one blanket or default authorisation.',
      },
      ...grounds,
    },
  ],
  penalty: [
    {
      text: {
        zh: '违反第 24 条，按消法第 56 条：警告、没收所得、罚违法所得一至十倍；没有违法所得的，罚五十万元以下；严重的停业、吊照。',
        en: 'Breach of article 24 is punished under article 56 of the consumer law: warning, confiscation, 1 to 10 times the gain; with no gain up to 500,000 yuan; if serious, suspension or loss of licence.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '知道是哪家商家时最好用：向 12315 投诉举报，7 个工作日内应有回音，调解最长 60 日。',
        en: 'Best when you know which business it is: complain via 12315, answer due within 7 working days, mediation up to 60 days.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '投诉需要真实身份、明确对象和事实。',
        en: 'A complaint needs your real identity, a named party and the facts.',
      },
      ...grounds,
    },
  ],
  standing: {
    text: {
      zh: '2024 年 3 月 15 日公布，2024 年 7 月 1 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'Published 15 March 2024, in force since 1 July 2024. In force in the mirror of the national database of 16 May 2026.',
    },
    ...grounds,
  },
  tasks: { carrier: ['say-stop'], law: ['complain-12315'] },
  channels: ['12315'],
  laws: ['crpl-29', 'samr-121'],
};

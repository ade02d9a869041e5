import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(statutes['network-data-regulations']),
    cite(marketSources['lawtext-laws-2026-05-16']),
    cite(lawSources['lawrefbook-laws-2025-04-19']),
  ],
} satisfies Grounds;

export const nds2025Law: Law = {
  title: { zh: '网络数据安全管理条例', en: 'Network Data Security Regulations' },
  kind: { zh: '行政法规', en: 'Administrative regulation' },
  articles: { zh: '第 8、20、21、23、24、42、55 条', en: 'Articles 8, 20, 21, 23, 24, 42 and 55' },
  since: { zh: '2025 年 1 月 1 日起', en: 'Since 1 January 2025' },
  says: [
    {
      text: {
        zh: '不得非法出售网络数据，也不得给这种活动供工具、通讯传输。',
        en: 'Network data may not be illegally sold, nor may tools or transmission be supplied for that.',
      },
      ...grounds,
    },
    {
      text: { zh: '平台要公开投诉举报渠道。', en: 'Platforms must publish channels for complaints.' },
      ...grounds,
    },
    {
      text: {
        zh: '你要求查阅、删除、注销、撤回同意，它要及时受理，不得设不合理条件。',
        en: 'Requests to access, delete, close an account or withdraw consent must be taken up promptly, without unreasonable conditions.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '推送要能一键关闭个性化、删除用户标签。',
        en: 'Personalised pushing must be switchable in one tap, and user tags deletable.',
      },
      ...grounds,
    },
  ],
  penalty: [
    {
      text: {
        zh: '违反第 20、22、42 条等：责令改正、警告、没收所得；拒不改正或严重的，罚 100 万元以下，可以停业、吊证。',
        en: 'For articles 20, 22, 42 and others: order to correct, warning, confiscation; if refused or serious, up to 1 million yuan, suspension or loss of licence.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '对方拖着不办、多设条件，可以引第 23 条：要及时受理，不得设不合理条件。',
        en: 'If they delay or add conditions, cite article 23: to be taken up promptly, without unreasonable conditions.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2024 年 9 月 24 日公布，2025 年 1 月 1 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'Published 24 September 2024, in force since 1 January 2025. In force in the mirror of the national database of 16 May 2026.',
    },
    ...grounds,
  },
  tasks: { carrier: ['ask-what-they-hold'] },
  channels: ['12377', 'report-app'],
  laws: ['pipl-44-50', 'dsl'],
};

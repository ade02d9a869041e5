import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(statutes['telecom-regulations']),
    cite(marketSources['lawtext-laws-2026-05-16']),
    cite(lawSources['lawrefbook-laws-2025-04-19']),
  ],
} satisfies Grounds;

export const telecomRegLaw: Law = {
  title: { zh: '中华人民共和国电信条例（2016 修订）', en: 'Telecommunications Regulations (2016 revision)' },
  kind: { zh: '行政法规', en: 'Administrative regulation' },
  articles: { zh: '第 39、57、65、66 条', en: 'Articles 39, 57, 65 and 66' },
  since: { zh: '现行修订本 2016 年 2 月 6 日起', en: 'Present version since 6 February 2016' },
  says: [
    {
      text: {
        zh: '电信服务达不到标准、企业不解决的，可以向通信管理部门申诉，30 日内答复。',
        en: 'If telecom service falls short and the company does not solve it, you may appeal to the telecom regulator, which answers within 30 days.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '不得利用电信网损害他人合法权益。通信内容受保护。',
        en: 'The network may not be used to harm others’ lawful rights. The content of communication is protected.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '先向运营商投诉，记下工单号，再申诉。',
        en: 'Complain to the carrier first and keep the ticket number, then appeal.',
      },
    },
  ],
  standing: {
    text: {
      zh: '现行修订本 2016 年 2 月 6 日公布并施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'The present revision was published and took effect on 6 February 2016. In force in the mirror of the national database of 16 May 2026.',
    },
    ...grounds,
  },
  tasks: { carrier: ['carrier-complaint'] },
  channels: ['regulator-appeal'],
  laws: ['appeal', 'atf-9-14'],
};

import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [cite(statutes['network-information-decision']), cite(marketSources['lawtext-laws-2026-05-16'])],
} satisfies Grounds;

export const npc2012Law: Law = {
  title: {
    zh: '全国人民代表大会常务委员会关于加强网络信息保护的决定',
    en: 'Decision of the NPC Standing Committee on strengthening online information protection',
  },
  kind: { zh: '法律性决定', en: 'Decision with the force of law' },
  articles: { zh: '第 7、8、9、11 条', en: 'Articles 7, 8, 9 and 11' },
  since: { zh: '2012 年 12 月 28 日起', en: 'Since 28 December 2012' },
  says: [
    {
      text: {
        zh: '没有接收者的同意或请求，或者已被拒绝，不得向其固定电话、移动电话、邮箱发送商业性电子信息。',
        en: 'No commercial electronic information may be sent to someone’s landline, mobile or e-mail without consent or request, or after a refusal.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '受到侵扰的，可以要求网络服务提供者采取措施制止；可以举报控告，也可以诉讼。',
        en: 'Those disturbed may ask the network service provider to stop it, may report and accuse, and may sue.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '优先引用消保法实施条例第 24 条，它写得更直接，也更新。',
        en: 'Cite article 24 of the consumer-law regulation first: it is plainer and newer.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2012 年 12 月 28 日公布并施行。列在国家法律法规数据库里，但在 2026 年 5 月 16 日的镜像中，效力一栏写的是“未知”。',
      en: 'Published and in force on 28 December 2012. It is listed in the national database, but in the mirror of 16 May 2026 its status reads “unknown”.',
    },
    ...grounds,
  },
  tasks: { carrier: ['say-stop'] },
  channels: ['12321'],
  laws: ['crpr-24', 'sms-2026'],
};

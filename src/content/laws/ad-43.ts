import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const ad43Law: Law = {
  name: {
    zh: '广告法第 43 条：广告要你同意，还要能拒收',
    en: 'Advertising Law article 43: consent, and a way to opt out',
  },
  summary: {
    zh: '没有你的同意或请求，不得用电子信息给你发广告。',
    en: 'Without your consent or request nobody may send you advertising by electronic message.',
  },
  status: 'in-force',
  group: 'calls',
  title: { zh: '中华人民共和国广告法（2021 修正）', en: 'Advertising Law (2021 amendment)' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 43、62 条', en: 'Articles 43 and 62' },
  since: { zh: '2021 年 4 月 29 日起', en: 'Since 29 April 2021' },
  says: [
    {
      text: {
        zh: '未经当事人同意或者请求，任何单位或者个人不得向其住宅、交通工具等发送广告，也不得以电子信息方式向其发送广告。',
        en: 'Without the consent or request of the person, nobody may send advertising to their home, vehicle or the like, nor send it to them by electronic message.',
      },
      on: [cite(statutes['advertising-law'], article(43))],
    },
    {
      text: {
        zh: '以电子信息方式发广告的，要明示真实身份和联系方式，并给出拒绝继续接收的办法。',
        en: 'Whoever advertises by electronic message must state their true identity and contact details and offer a way to refuse more of it.',
      },
      on: [cite(statutes['advertising-law'], article(43))],
    },
  ],
  penalty: [
    {
      text: {
        zh: '违反第 43 条的，由有关部门责令停止违法行为，对广告主罚五千元以上三万元以下。',
        en: 'For a breach of article 43 the department concerned orders it to stop and fines the advertiser 5,000 to 30,000 yuan.',
      },
      on: [cite(statutes['advertising-law'], article(43, 62))],
    },
  ],
  use: [
    {
      text: {
        zh: '短信广告用这条最顺。真人打来的电话算不算“电子信息方式”，条文没写明。',
        en: 'It fits advertising texts best. Whether a live call is an “electronic message”, the text does not say.',
      },
    },
  ],
  standing: {
    text: {
      zh: '现行修正本 2021 年 4 月 29 日公布并施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'The present version was published and took effect on 29 April 2021. In force in the mirror of the national database of 16 May 2026.',
    },
    on: [
      cite(statutes['advertising-law'], {
        zh: '题注；国家法律法规数据库的效力标注',
        en: 'Note under the title; status in the national database of laws',
      }),
    ],
  },
  tasks: { carrier: ['say-stop'], block: ['message-blocking'] },
  channels: ['12321', '12315'],
  laws: ['sms-2026', 'crpl-29'],
};

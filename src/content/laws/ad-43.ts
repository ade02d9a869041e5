import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [cite(statutes['advertising-law']), cite(lawSources['just-laws-2026-07-17'])],
} satisfies Grounds;

export const ad43Law: Law = {
  title: { zh: '中华人民共和国广告法（2021 修正）', en: 'Advertising Law (2021 amendment)' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 43、62 条', en: 'Articles 43 and 62' },
  since: { zh: '2021 年 4 月 29 日起', en: 'Since 29 April 2021' },
  says: [
    {
      text: {
        zh: '未经同意或请求，不得向住宅、交通工具发广告，也不得以电子信息方式发广告。',
        en: 'Without consent or request there may be no advertising to homes or vehicles, and none by electronic message.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '发的要亮明身份，给拒收的办法。',
        en: 'Whoever sends it must say who they are and offer a way to opt out.',
      },
      ...grounds,
    },
  ],
  penalty: [
    {
      text: {
        zh: '由有关部门责令停止，对广告主罚五千元以上三万元以下。',
        en: 'The department orders it to stop and fines the advertiser 5,000 to 30,000 yuan.',
      },
      ...grounds,
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
    ...grounds,
  },
  tasks: { carrier: ['say-stop'], block: ['message-blocking'] },
  channels: ['12321', '12315'],
  laws: ['sms-2026', 'crpl-29'],
};

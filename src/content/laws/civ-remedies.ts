import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [cite(statutes['civil-code']), cite(lawSources['just-laws-2026-07-17'])],
} satisfies Grounds;

export const civRemediesLaw: Law = {
  title: { zh: '中华人民共和国民法典', en: 'Civil Code of the People’s Republic of China' },
  kind: { zh: '法律', en: 'Law' },
  articles: {
    zh: '第 995、997、1037、1165、1182、1183 条',
    en: 'Articles 995, 997, 1037, 1165, 1182 and 1183',
  },
  since: { zh: '2021 年 1 月 1 日起', en: 'Since 1 January 2021' },
  says: [
    {
      text: {
        zh: '可以要求停止侵害、赔礼道歉，这两样不受诉讼时效限制。',
        en: 'You may demand that it stops and that they apologise; these two have no limitation period.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '有证据证明正在侵害、不制止难以弥补的，可以向法院申请禁令。',
        en: 'With evidence of ongoing harm that would be hard to repair, you may ask the court for an injunction.',
      },
      ...grounds,
    },
    {
      text: { zh: '可以查阅、复制、更正、删除。', en: 'You may inspect, copy, correct and delete.' },
      ...grounds,
    },
    {
      text: {
        zh: '损失难算的，由法院酌定。严重精神损害，可以要抚慰金。',
        en: 'Where the loss is hard to calculate the court fixes it. Serious distress can be compensated.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '起诉前先整理证据，写清要对方停什么、删什么、赔什么。',
        en: 'Before suing, put the evidence in order and write down what they are to stop, delete and pay.',
      },
    },
  ],
  care: [
    {
      text: {
        zh: '“不受诉讼时效限制”不包括赔偿损失的请求。',
        en: '“No limitation period” does not cover the claim for damages.',
      },
      ...grounds,
    },
  ],
  standing: {
    text: {
      zh: '2020 年 5 月 28 日公布，2021 年 1 月 1 日起施行，现行有效。',
      en: 'Published 28 May 2020, in force since 1 January 2021.',
    },
    ...grounds,
  },
  tasks: { law: ['sue', 'evidence-pack'] },
  channels: [],
  laws: ['civ-1032-1034', 'pipl-69-71'],
};

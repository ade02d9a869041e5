import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const civRemediesLaw: Law = {
  name: {
    zh: '民法典：要求停止、删除和赔偿',
    en: 'Civil Code: demanding a stop, deletion and compensation',
  },
  summary: {
    zh: '可以要求停止、道歉、删除和赔偿，急的可以申请禁令。',
    en: 'You may demand a stop, an apology, deletion and compensation, and in urgent cases an injunction.',
  },
  status: 'in-force',
  group: 'court',
  title: { zh: '中华人民共和国民法典', en: 'Civil Code of the People’s Republic of China' },
  kind: { zh: '法律', en: 'Law' },
  articles: {
    zh: '第 188、995、997、1037、1165、1182、1183 条',
    en: 'Articles 188, 995, 997, 1037, 1165, 1182 and 1183',
  },
  since: { zh: '2021 年 1 月 1 日起', en: 'Since 1 January 2021' },
  says: [
    {
      text: {
        zh: '人格权受到侵害的，受害人有权依法请求对方承担民事责任。其中停止侵害、排除妨碍、消除危险、消除影响、恢复名誉、赔礼道歉的请求，不适用诉讼时效。',
        en: 'Where personality rights are infringed the victim may by law hold the other side liable. The demands that it stops, that an obstacle, a danger or its effects are removed, that their name is cleared and that they are apologised to have no limitation period.',
      },
      on: [cite(statutes['civil-code'], article(995))],
    },
    {
      text: {
        zh: '有证据证明对方正在实施或者即将实施侵害人格权的违法行为，不及时制止会造成难以弥补的损害的，可以依法向法院申请责令停止（禁令）。',
        en: 'With evidence of an illegal act against your personality rights, under way or about to be done, whose harm would be hard to repair if it is not stopped in time, you may by law ask the court to order it stopped (an injunction).',
      },
      on: [cite(statutes['civil-code'], article(997))],
    },
    {
      text: {
        zh: '可以依法向信息处理者查阅、复制；发现有错误，可以要求更正；处理违反法律、行政法规或者双方约定的，可以要求删除。',
        en: 'You may by law inspect and copy what a handler holds; have errors corrected; and have it deleted where the handling breaks laws, administrative regulations or your agreement.',
      },
      on: [cite(statutes['civil-code'], article(1037))],
    },
    {
      text: {
        zh: '对方有过错、侵害你的权益造成损害的，承担侵权责任。',
        en: 'Whoever, at fault, harms your rights and causes damage is liable.',
      },
      on: [cite(statutes['civil-code'], article(1165))],
    },
    {
      text: {
        zh: '侵害人身权益的财产损失，按你的损失或者对方的获利赔；两样都难确定、又谈不拢而起诉的，由法院按实际情况定。',
        en: 'Loss of property from an infringement of your personal rights and interests is made good by your loss or their gain; where both are hard to determine, you cannot agree and you sue, the court fixes the sum.',
      },
      on: [cite(statutes['civil-code'], article(1182))],
    },
    {
      text: {
        zh: '侵害人身权益造成严重精神损害的，可以请求精神损害赔偿。',
        en: 'Serious mental distress from an infringement of your personal rights and interests can be compensated.',
      },
      on: [cite(statutes['civil-code'], article(1183))],
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
        zh: '不适用诉讼时效的那几项请求里，没有赔偿损失。',
        en: 'The claim for damages is not among the demands without a limitation period.',
      },
      on: [cite(statutes['civil-code'], article(995))],
    },
    {
      text: {
        zh: '诉讼时效三年，从知道或者应当知道权利受到损害以及义务人之日起算；法律另有规定的，依照其规定。从受到损害之日起超过二十年的，法院不予保护，有特殊情况的可以申请延长。',
        en: 'The limitation period is three years from when you knew or should have known of the harm and of who owes you; where a law says otherwise, that applies. After twenty years from the harm the court gives no protection; in special circumstances you may ask for longer.',
      },
      on: [cite(statutes['civil-code'], article(188))],
    },
  ],
  standing: {
    text: {
      zh: '2020 年 5 月 28 日公布，2021 年 1 月 1 日起施行，现行有效。',
      en: 'Published 28 May 2020, in force since 1 January 2021.',
    },
    on: [
      cite(statutes['civil-code'], {
        zh: '附则；国家法律法规数据库的效力标注',
        en: 'Supplementary provisions; status in the national database of laws',
      }),
    ],
  },
  tasks: { law: ['sue', 'evidence-pack'] },
  channels: [],
  laws: ['civ-1032-1034', 'pipl-69-71'],
};

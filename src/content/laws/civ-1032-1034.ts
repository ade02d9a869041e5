import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Law } from './law.ts';

export const civ10321034Law: Law = {
  name: {
    zh: '民法典第 1032 至 1034 条：生活安宁和电话号码',
    en: 'Civil Code articles 1032 to 1034: private peace and phone numbers',
  },
  summary: {
    zh: '除了法律另有规定，没有你的明确同意，谁都不许用电话、短信扰你清静。',
    en: 'Unless the law says otherwise, nobody may disturb your peace by calls or messages without your clear consent.',
  },
  status: 'in-force',
  group: 'calls',
  title: { zh: '中华人民共和国民法典', en: 'Civil Code of the People’s Republic of China' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 111、1032、1033、1034 条', en: 'Articles 111, 1032, 1033 and 1034' },
  since: { zh: '2021 年 1 月 1 日起', en: 'Since 1 January 2021' },
  says: [
    {
      text: {
        zh: '隐私包括私人生活安宁。除法律另有规定或者你明确同意外，任何组织或者个人不得以电话、短信、即时通讯工具、电子邮件、传单等方式侵扰它。',
        en: 'Privacy includes peace of private life. Unless a law says otherwise or you clearly consent, nobody may intrude on it by phone, text, messaging app, e-mail, leaflet or the like.',
      },
      on: [cite(statutes['civil-code'], article(1032, 1033))],
    },
    {
      text: {
        zh: '电话号码明文列为个人信息，受法律保护。',
        en: 'Phone numbers are expressly listed as personal information, protected by law.',
      },
      on: [cite(statutes['civil-code'], article(1034))],
    },
    {
      text: {
        zh: '不得非法收集、使用、加工、传输，不得非法买卖、提供或者公开他人的个人信息。',
        en: 'The personal information of others may not be illegally collected, used, processed or transmitted, nor illegally traded, provided or published.',
      },
      on: [cite(statutes['civil-code'], article(111))],
    },
  ],
  use: [
    {
      text: {
        zh: '起诉“隐私权、个人信息保护纠纷”，可以主要引这几条。',
        en: 'In a suit over privacy and personal information (隐私权、个人信息保护纠纷), these are the articles to lean on.',
      },
    },
    {
      text: {
        zh: '滨州一案里，通信公司被拒后仍多次电话推销，被判赔 3700 余元。',
        en: 'In a case in Binzhou a carrier that went on with sales calls after refusals had to pay over 3,700 yuan.',
      },
      on: [cite(stepSources['jsjc-2022-12-19'])],
    },
    {
      text: {
        zh: '最高人民法院 2023 年 2 月前公布的第二批典型案例里，有一起因推销电话认定侵犯隐私权的；它是不是滨州这一件，我们没有核实。',
        en: 'The Supreme People’s Court’s second batch of model cases, out by February 2023, has one in which sales calls were held to infringe privacy; whether it is the Binzhou case we have not verified.',
      },
      on: [cite(stepSources['shfzb-2023-02-13'])],
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
  tasks: { carrier: ['say-stop'], law: ['sue'] },
  channels: [],
  laws: ['civ-remedies', 'case-binzhou'],
};

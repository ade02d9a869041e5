import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [cite(lawSources['unnamed-undated-12'])],
} satisfies Grounds;

export const order24Law: Law = {
  title: {
    zh: '电信和互联网用户个人信息保护规定',
    en: 'Provisions on protecting personal information of telecom and internet users',
  },
  kind: { zh: '部门规章，工业和信息化部令第 24 号', en: 'Department rule, MIIT order No. 24' },
  articles: { zh: '第 9 条第四款（引文）', en: 'Article 9, paragraph 4 (as quoted)' },
  since: { zh: '2013 年 9 月 1 日起', en: 'Since 1 September 2013' },
  says: [
    {
      text: {
        zh: '用户终止服务后，经营者应当停止收集和使用其个人信息，并提供注销号码或账号的服务。',
        en: 'After you stop the service the provider must stop collecting and using your data and let you cancel the number or account.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '优先引用个人信息保护法第 47 条，它的条文我们读过。',
        en: 'Cite article 47 of PIPL first: that text we have read.',
      },
    },
  ],
  care: [
    {
      text: {
        zh: '我们只见到这一款的引文，没有核读全文，也没有核实 2026 年是否修订。',
        en: 'We saw this clause only as a quotation; the full text and any change in 2026 were not checked.',
      },
      ...grounds,
    },
  ],
  standing: {
    text: {
      zh: '2013 年 7 月 16 日公布，2013 年 9 月 1 日起施行。很可能仍有效，没有完全核实。',
      en: 'Published 16 July 2013, in force since 1 September 2013. Likely still in force; not fully verified.',
    },
    ...grounds,
  },
  tasks: { 'change-number': ['carrier-cancel'], carrier: ['ask-what-they-hold'] },
  channels: [],
  laws: ['pipl-44-50'],
};

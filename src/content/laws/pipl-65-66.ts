import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(statutes.pipl),
    cite(marketSources['lawtext-laws-2026-05-16']),
    cite(lawSources['just-laws-2026-07-17']),
  ],
} satisfies Grounds;

export const pipl6566Law: Law = {
  title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law (PIPL)' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 60、61、65、66 条', en: 'Articles 60, 61, 65 and 66' },
  since: { zh: '2021 年 11 月 1 日起', en: 'Since 1 November 2021' },
  says: [
    {
      text: {
        zh: '任何人都可以投诉举报。收到的部门要依法及时处理，并把结果告诉你。',
        en: 'Anyone may complain or report. The department must handle it promptly by law and tell you the result.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '涉嫌犯罪的，要移送公安（第 64 条）。',
        en: 'Suspected crimes must be passed on to the police (article 64).',
      },
      ...grounds,
    },
  ],
  penalty: [
    {
      text: {
        zh: '一般：责令改正、警告、没收所得；拒不改正的，罚 100 万元以下，责任人 1 万至 10 万元。',
        en: 'Ordinary: order to correct, warning, confiscation; if refused, up to 1 million yuan, and 10,000 to 100,000 for the persons responsible.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '严重：5000 万元以下或上年营业额 5% 以下，可以停业、吊证，责任人 10 万至 100 万元。',
        en: 'Serious: up to 50 million yuan or 5% of last year’s turnover, suspension or loss of licence, 100,000 to 1 million for the persons responsible.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '写清是哪家、什么时候、做了什么，附上你要求停止和删除的记录。',
        en: 'Say which company, when and what it did, and add your requests to stop and delete.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2021 年 8 月 20 日公布，2021 年 11 月 1 日起施行，现行有效。',
      en: 'Published 20 August 2021, in force since 1 November 2021.',
    },
    ...grounds,
  },
  tasks: { law: ['report-data-trade'], carrier: ['ask-what-they-hold'] },
  channels: ['12377', 'report-app'],
  laws: ['pipl-44-50'],
};

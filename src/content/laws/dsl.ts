import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [cite(statutes['data-security-law']), cite(lawSources['just-laws-2026-07-17'])],
} satisfies Grounds;

export const dslLaw: Law = {
  title: { zh: '中华人民共和国数据安全法', en: 'Data Security Law' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 12、32、33、47、51、52 条', en: 'Articles 12, 32, 33, 47, 51 and 52' },
  since: { zh: '2021 年 9 月 1 日起', en: 'Since 1 September 2021' },
  says: [
    {
      text: {
        zh: '收集数据要合法正当，不得窃取。',
        en: 'Data must be collected lawfully and properly, and not stolen.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '数据中介要问清来源、核验双方身份、留下记录。',
        en: 'Data brokers must ask for the source, check both sides’ identity and keep records.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '任何人都可以投诉举报，部门要为你保密。',
        en: 'Anyone may complain or report; the department must keep it confidential.',
      },
      ...grounds,
    },
  ],
  penalty: [
    {
      text: {
        zh: '数据中介不查来源：没收所得，并罚一至十倍；没有所得或不足十万元的，罚十万至一百万元。',
        en: 'A broker who does not check the source: confiscation and 1 to 10 times the gain; with no gain or less than 100,000 yuan, 100,000 to 1 million yuan.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '看到打着“数据服务”名义卖号码的，截图再举报。',
        en: 'If someone sells numbers as a “data service”, take screenshots and report it.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2021 年 6 月 10 日公布，2021 年 9 月 1 日起施行，现行有效。',
      en: 'Published 10 June 2021, in force since 1 September 2021.',
    },
    ...grounds,
  },
  tasks: { law: ['report-data-trade'] },
  channels: ['12377', 'cyberpolice'],
  laws: ['pipl-13-15', 'nds-2025'],
};

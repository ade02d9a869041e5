import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(statutes['anti-fraud-law']),
    cite(marketSources['lawtext-laws-2026-05-16']),
    cite(lawSources['just-laws-2026-07-17']),
  ],
} satisfies Grounds;

export const atf2531Law: Law = {
  title: { zh: '中华人民共和国反电信网络诈骗法', en: 'Anti-Telecom and Online Fraud Law' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 25、29、31、38、44 条', en: 'Articles 25, 29, 31, 38 and 44' },
  since: { zh: '2022 年 12 月 1 日起', en: 'Since 1 December 2022' },
  says: [
    {
      text: {
        zh: '不得为诈骗出售、提供个人信息。',
        en: 'Personal information may not be sold or provided for fraud.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '不得买卖、出租、出借电话卡、线路、短信端口、账户。',
        en: 'SIM cards, lines, SMS ports and accounts may not be traded, rented out or lent.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '公安办诈骗案，要同时查个人信息的来源。',
        en: 'Police who handle a fraud case must also trace where the data came from.',
      },
      ...grounds,
    },
  ],
  penalty: [
    {
      text: {
        zh: '帮助诈骗未构成犯罪：十至十五日拘留，没收，并罚一至十倍；没有所得或不足一万元的，罚十万元以下。',
        en: 'Helping fraud short of a crime: 10 to 15 days’ detention, confiscation and 1 to 10 times the gain; with no gain or less than 10,000 yuan, up to 100,000 yuan.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '买卖、租借卡号：没收，并罚一至十倍；没有所得或不足二万元的，罚二十万元以下。',
        en: 'Trading or lending cards: confiscation and 1 to 10 times the gain; with no gain or less than 20,000 yuan, up to 200,000 yuan.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '别人要你办卡、借卡、借号，一概不要答应。',
        en: 'If anyone asks you to get or lend a card or an account, refuse.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2022 年 9 月 2 日公布，2022 年 12 月 1 日起施行，现行有效。',
      en: 'Published 2 September 2022, in force since 1 December 2022.',
    },
    ...grounds,
  },
  tasks: { law: ['report-police'], abnormal: ['accounts-in-my-name'] },
  channels: ['110', '96110', 'cards-in-my-name'],
  laws: ['atf-9-14', 'crim-others'],
};

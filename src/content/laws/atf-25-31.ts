import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const atf2531Law: Law = {
  name: {
    zh: '反电信网络诈骗法第 25、31 条等：帮诈骗、卖卡借卡',
    en: 'Anti-Fraud Law articles 25, 31 and others: helping fraud, lending cards',
  },
  summary: {
    zh: '不许为诈骗出售、提供个人信息，也不许非法卖卡、租卡、借卡。',
    en: 'No selling or providing of data for fraud, and no illegal selling, renting or lending of cards.',
  },
  status: 'in-force',
  group: 'police',
  title: { zh: '中华人民共和国反电信网络诈骗法', en: 'Anti-Telecom and Online Fraud Law' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 25、29、31、38、42、44 条', en: 'Articles 25, 29, 31, 38, 42 and 44' },
  since: { zh: '2022 年 12 月 1 日起', en: 'Since 1 December 2022' },
  says: [
    {
      text: {
        zh: '任何单位和个人不得为他人实施电信网络诈骗出售、提供个人信息。',
        en: 'Nobody may sell or provide personal information for somebody else’s telecom or online fraud.',
      },
      on: [cite(statutes['anti-fraud-law'], article(25))],
    },
    {
      text: {
        zh: '不得非法买卖、出租、出借电话卡、物联网卡、电信线路、短信端口、银行账户、支付账户、互联网账号等，也不得帮人实名核验。',
        en: 'SIM cards, IoT cards, telecom lines, SMS ports, bank, payment and internet accounts and the like may not be illegally traded, rented out or lent, nor may anyone help with real-name checks.',
      },
      on: [cite(statutes['anti-fraud-law'], article(31))],
    },
    {
      text: {
        zh: '经设区的市级以上公安机关认定的，可以按国家有关规定记入信用记录，限制其卡、账户的功能，暂停新业务，限制入网等。有异议的，可以申诉。',
        en: 'Whom the police of a city with districts, or higher, find to have done so may, under state rules, be entered in the credit record and have cards and accounts limited, new services suspended, access restricted and the like. They may appeal.',
      },
      on: [cite(statutes['anti-fraud-law'], article(31))],
    },
    {
      text: {
        zh: '公安机关办电信网络诈骗案件，应当同时查证所用个人信息的来源，依法追究有关人员和单位的责任。',
        en: 'Police who handle a telecom or online fraud case must also trace where the personal information came from and hold those responsible to account.',
      },
      on: [cite(statutes['anti-fraud-law'], article(29))],
    },
  ],
  penalty: [
    {
      text: {
        zh: '组织、策划、实施、参与诈骗或者帮助诈骗，还不构成犯罪的：由公安机关拘留十日以上十五日以下，没收违法所得，并罚一至十倍；没有所得或者不足一万元的，罚十万元以下。',
        en: 'Organising, planning, committing, joining or helping fraud, short of a crime: 10 to 15 days’ detention by the police, confiscation and 1 to 10 times the gain; with no gain or less than 10,000 yuan, up to 100,000 yuan.',
      },
      on: [cite(statutes['anti-fraud-law'], article(38))],
    },
    {
      text: {
        zh: '为诈骗出售、提供个人信息等：没收违法所得，由公安机关或者有关主管部门罚一至十倍；没有所得或者不足五万元的，罚五十万元以下；情节严重的，由公安机关并处十五日以下拘留。',
        en: 'Selling or providing personal information for fraud and the like: confiscation, and from the police or the department 1 to 10 times the gain; with no gain or less than 50,000 yuan, up to 500,000 yuan; if serious, the police add up to 15 days’ detention.',
      },
      on: [cite(statutes['anti-fraud-law'], article(25, 42))],
    },
    {
      text: {
        zh: '非法买卖、出租、出借卡和账户等：没收违法所得，由公安机关罚一至十倍；没有所得或者不足二万元的，罚二十万元以下；情节严重的，并处十五日以下拘留。',
        en: 'Illegally trading, renting out or lending cards, accounts and the like: confiscation, and from the police 1 to 10 times the gain; with no gain or less than 20,000 yuan, up to 200,000 yuan; if serious, also up to 15 days’ detention.',
      },
      on: [cite(statutes['anti-fraud-law'], article(31, 44))],
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
    on: [
      cite(statutes['anti-fraud-law'], {
        zh: '题注、第 50 条；国家法律法规数据库的效力标注',
        en: 'Note under the title and Art. 50; status in the national database of laws',
      }),
    ],
  },
  tasks: { law: ['report-police'], abnormal: ['accounts-in-my-name'] },
  channels: ['110', '96110', 'cards-in-my-name'],
  laws: ['atf-9-14', 'crim-others'],
};

import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const dslLaw: Law = {
  name: {
    zh: '数据安全法：数据中介要问清来源',
    en: 'Data Security Law: brokers must ask for the source',
  },
  summary: {
    zh: '做数据买卖的中介，要问清来源、留记录，不查来源要罚。',
    en: 'Data brokers must ask for the source and keep records, or be fined.',
  },
  status: 'in-force',
  group: 'sell',
  title: { zh: '中华人民共和国数据安全法', en: 'Data Security Law' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 12、32、33、47、51、52 条', en: 'Articles 12, 32, 33, 47, 51 and 52' },
  since: { zh: '2021 年 9 月 1 日起', en: 'Since 1 September 2021' },
  says: [
    {
      text: {
        zh: '任何组织、个人收集数据，应当合法、正当，不得窃取或者以其他非法方式获取。',
        en: 'Whoever collects data must do so lawfully and properly, and may not steal it or obtain it in other illegal ways.',
      },
      on: [cite(statutes['data-security-law'], article(32))],
    },
    {
      text: {
        zh: '数据交易中介服务机构，要让提供方说明数据来源，审核双方身份，留存审核和交易记录。',
        en: 'Brokers of data trades must have the provider state the source, check both sides’ identity and keep records of checks and trades.',
      },
      on: [cite(statutes['data-security-law'], article(33))],
    },
    {
      text: {
        zh: '任何个人、组织都可以就违反本法的行为向有关主管部门投诉、举报。部门应当及时依法处理，并对你的信息保密。',
        en: 'Anyone may complain or report breaches of this law to the department in charge. It must deal with it promptly by law and keep your information confidential.',
      },
      on: [cite(statutes['data-security-law'], article(12))],
    },
    {
      text: {
        zh: '违反本法给他人造成损害的，依法承担民事责任。',
        en: 'Whoever breaks this law and harms others is liable to them by law.',
      },
      on: [cite(statutes['data-security-law'], article(52))],
    },
  ],
  penalty: [
    {
      text: {
        zh: '数据交易中介不履行第 33 条义务的，由有关主管部门责令改正，没收违法所得，并罚一至十倍；没有所得或者不足十万元的，罚十万至一百万元；可以停业、吊证；责任人罚一万至十万元。',
        en: 'A broker who does not meet article 33: the department orders it to correct, confiscates the gain and fines 1 to 10 times; with no gain or less than 100,000 yuan, 100,000 to 1 million yuan; it may suspend it or take its licence; 10,000 to 100,000 yuan for the persons responsible.',
      },
      on: [cite(statutes['data-security-law'], article(33, 47))],
    },
    {
      text: {
        zh: '窃取或者以其他非法方式获取数据的，依照有关法律、行政法规处罚。违反本法构成违反治安管理行为的，给治安管理处罚；构成犯罪的，追究刑事责任。',
        en: 'Stealing data or obtaining it in other illegal ways is punished under the relevant laws and administrative regulations. Breaches that offend public security are punished as such, and crimes are prosecuted.',
      },
      on: [cite(statutes['data-security-law'], article(51, 52))],
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
    on: [
      cite(statutes['data-security-law'], {
        zh: '题注、第 55 条；国家法律法规数据库的效力标注',
        en: 'Note under the title and Art. 55; status in the national database of laws',
      }),
    ],
  },
  tasks: { law: ['report-data-trade'] },
  channels: ['12377', 'cyberpolice'],
  laws: ['pipl-13-15', 'nds-2025'],
};

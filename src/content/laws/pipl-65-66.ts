import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const pipl6566Law: Law = {
  name: {
    zh: '个人信息保护法第 65、66 条：投诉举报和罚款',
    en: 'PIPL articles 65 and 66: complaints and fines',
  },
  summary: {
    zh: '对违法处理个人信息，谁都可以投诉举报，收到的部门要把结果告诉你。',
    en: 'Anyone may complain of illegal processing of personal information, and the department must tell you the result.',
  },
  status: 'in-force',
  group: 'procedure',
  title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law (PIPL)' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 60、61、64、65、66 条', en: 'Articles 60, 61, 64, 65 and 66' },
  since: { zh: '2021 年 11 月 1 日起', en: 'Since 1 November 2021' },
  says: [
    {
      text: {
        zh: '对违法处理个人信息，任何组织、个人都可以投诉举报。收到的部门要依法及时处理，并把结果告诉你；条文没写天数。',
        en: 'Anyone may complain of or report illegal processing of personal information. The department must handle it promptly by law and tell you the result; the article sets no number of days.',
      },
      on: [cite(statutes.pipl, article(65))],
    },
    {
      text: {
        zh: '管的部门：国家网信部门统筹，国务院有关部门各管自己的范围，县级以上地方有关部门按国家规定分工。它们都要接受、处理投诉举报。',
        en: 'Who is in charge: the national cyberspace department coordinates, the departments of the State Council each answer for their field, and local departments from the county up as the state has laid down. All of them must take and handle complaints.',
      },
      on: [cite(statutes.pipl, article(60, 61))],
    },
    {
      text: {
        zh: '部门发现涉嫌犯罪的，要及时移送公安（第 64 条）。',
        en: 'Where the department finds a suspected crime it must pass it on to the police promptly (article 64).',
      },
      on: [cite(statutes.pipl, article(64))],
    },
  ],
  penalty: [
    {
      text: {
        zh: '一般：责令改正、警告、没收违法所得，违法的应用程序责令暂停或终止服务；拒不改正的，并处 100 万元以下罚款；责任人 1 万至 10 万元。',
        en: 'Ordinary: order to correct, warning, confiscation of the gain, and an order that a breaching app suspend or end its service; if refused, a fine of up to 1 million yuan as well; 10,000 to 100,000 for the persons responsible.',
      },
      on: [cite(statutes.pipl, article(66))],
    },
    {
      text: {
        zh: '情节严重：由省级以上部门罚 5000 万元以下或上年营业额 5% 以下，没收违法所得，可以责令停业、通报吊销许可或执照，责任人 10 万至 100 万元。',
        en: 'Serious: departments from the province up impose up to 50 million yuan or 5% of last year’s turnover and confiscate the gain; suspension or, through the department concerned, loss of licence are possible, and 100,000 to 1 million for the persons responsible.',
      },
      on: [cite(statutes.pipl, article(66))],
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
    on: [
      cite(statutes.pipl, {
        zh: '题注、第 74 条；国家法律法规数据库的效力标注',
        en: 'Heading, Art. 74; status in the national database of laws',
      }),
    ],
  },
  tasks: { law: ['report-data-trade'], carrier: ['ask-what-they-hold'] },
  channels: ['12377', 'report-app'],
  laws: ['pipl-44-50'],
};

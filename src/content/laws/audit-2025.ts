import { article, cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const audit2025Law: Law = {
  name: {
    zh: '个人信息保护合规审计办法：企业要自查',
    en: 'Compliance audit measures: companies must check themselves',
  },
  summary: {
    zh: '管的是企业对自己的审计，对你是间接帮助。',
    en: 'It makes companies audit themselves, and helps you only indirectly.',
  },
  status: 'in-force',
  group: 'delete',
  title: { zh: '个人信息保护合规审计管理办法', en: 'Personal Information Compliance Audit Measures' },
  kind: { zh: '部门规章', en: 'Department rule' },
  articles: { zh: '第 4、5、12、17 条', en: 'Articles 4, 5, 12 and 17' },
  since: { zh: '2025 年 5 月 1 日起', en: 'Since 1 May 2025' },
  says: [
    {
      text: {
        zh: '管的是处理个人信息的企业等：处理超过 1000 万人信息的，每两年至少审计一次。',
        en: 'Aimed at companies and others that handle personal information: those handling over 10 million people are audited at least every two years.',
      },
      on: [cite(statutes['compliance-audit-measures'], article(4))],
    },
    {
      text: {
        zh: '出了安全事件，导致 100 万人以上的信息或者 10 万人以上的敏感信息泄露、篡改、丢失、毁损的，部门可以要求委托专业机构审计。',
        en: 'After an incident in which the data of 1 million people or more, or sensitive data of 100,000 or more, is leaked, altered, lost or destroyed, the department may require an audit by an outside body.',
      },
      on: [cite(statutes['compliance-audit-measures'], article(5))],
    },
    {
      text: {
        zh: '处理 100 万人以上信息的，要指定个人信息保护负责人。',
        en: 'Those handling 1 million people or more must name a personal-information officer.',
      },
      on: [cite(statutes['compliance-audit-measures'], article(12))],
    },
    {
      text: {
        zh: '任何人都可以对审计中的违法活动投诉、举报，部门要依法及时处理，并告知结果。',
        en: 'Anyone may complain about or report breaches in an audit; the department must deal with it promptly by law and tell you the result.',
      },
      on: [cite(statutes['compliance-audit-measures'], article(17))],
    },
  ],
  use: [
    {
      text: {
        zh: '写信给企业时，可以写给它的“个人信息保护负责人”。',
        en: 'When you write to a company, address its personal-information officer (个人信息保护负责人).',
      },
    },
  ],
  care: [
    {
      text: {
        zh: '我们读的是代码仓库收录的文本，没有打开发布机关的页面。',
        en: 'We read the text in a public repository; the issuer’s own page was not opened.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2025 年 2 月 12 日公布，2025 年 5 月 1 日起施行，现行有效。',
      en: 'Published 12 February 2025, in force since 1 May 2025.',
    },
    on: [
      cite(statutes['compliance-audit-measures'], {
        zh: '题注、第 20 条；收录标注的效力',
        en: 'Heading, Art. 20; status as marked in the collection',
      }),
      cite(lawSources['cac-2025-02-14']),
    ],
  },
  tasks: { carrier: ['ask-what-they-hold'] },
  channels: [],
  laws: ['pipl-57', 'pipl-65-66'],
};

import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [cite(statutes['compliance-audit-measures']), cite(lawSources['theonefkguy-chinese-laws-2026'])],
} satisfies Grounds;

export const audit2025Law: Law = {
  title: { zh: '个人信息保护合规审计管理办法', en: 'Personal Information Compliance Audit Measures' },
  kind: { zh: '部门规章', en: 'Department rule' },
  articles: { zh: '第 4、5、12、17 条', en: 'Articles 4, 5, 12 and 17' },
  since: { zh: '2025 年 5 月 1 日起', en: 'Since 1 May 2025' },
  says: [
    {
      text: {
        zh: '管的是企业：处理超 1000 万人的，每两年至少审计一次。',
        en: 'Aimed at companies: those handling over 10 million people are audited at least every two years.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '泄露 100 万人以上或敏感信息 10 万人以上，部门可以要求专业机构审计。',
        en: 'After a leak of 1 million people or more, or sensitive data of 100,000 or more, an outside audit may be ordered.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '处理 100 万人以上的，要指定负责人。',
        en: 'Those handling over 1 million people must name an officer.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '个人可以对审计中的违法投诉，部门要告知结果。',
        en: 'You may complain about breaches in an audit, and the department must tell you the result.',
      },
      ...grounds,
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
      ...grounds,
    },
  ],
  standing: {
    text: {
      zh: '2025 年 2 月 12 日公布，2025 年 5 月 1 日起施行，现行有效。',
      en: 'Published 12 February 2025, in force since 1 May 2025.',
    },
    ...grounds,
  },
  tasks: { carrier: ['ask-what-they-hold'] },
  channels: [],
  laws: ['pipl-57', 'pipl-65-66'],
};

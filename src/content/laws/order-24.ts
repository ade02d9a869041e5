import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const quoted = { zh: '引用的第 9 条第四款', en: 'Art. 9, paragraph 4, as quoted' };

export const order24Law: Law = {
  name: {
    zh: '电信和互联网用户个人信息规定：停用后不得再用',
    en: 'Telecom and internet user data provisions: no use after you leave',
  },
  summary: {
    zh: '按见到的引文：你停用以后，企业要停止收集和使用你的信息，并让你注销。',
    en: 'As quoted: after you leave, the provider must stop collecting and using your data and let you cancel.',
  },
  status: 'unverified',
  group: 'delete',
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
        zh: '用户终止使用电信或互联网信息服务后，经营者应当停止收集和使用其个人信息，并提供注销号码或账号的服务。',
        en: 'After you stop using a telecom or internet information service the provider must stop collecting and using your data and let you cancel the number or account.',
      },
      on: [cite(lawSources['isz-2018-01-08'], quoted), cite(lawSources['cjyun-jingzhou-2018-01-04'], quoted)],
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
        zh: '这一款我们只见于转载的工信部 2018 年答复；规定本身只读到开头几条，2026 年是否修订没有核实。',
        en: 'We saw this clause only in reposts of an answer by MIIT of 2018; of the provisions themselves we read the first articles, and did not check for a change by 2026.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2013 年 7 月 16 日公布，2013 年 9 月 1 日起施行。此后有没有修订或废止，我们没有核实。',
      en: 'Published 16 July 2013, in force since 1 September 2013. Whether it was amended or repealed since, we did not verify.',
    },
    on: [
      cite(statutes['telecom-user-data-provisions'], { zh: '公布令', en: 'Order of publication' }),
      cite(lawSources['isc-2013-07-23'], { zh: '公布令', en: 'Order of publication' }),
    ],
  },
  tasks: { 'change-number': ['carrier-cancel'], carrier: ['ask-what-they-hold'] },
  channels: [],
  laws: ['pipl-44-50'],
};

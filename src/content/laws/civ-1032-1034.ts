import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(statutes['civil-code']),
    cite(lawSources['just-laws-2026-07-17']),
    cite(stepSources['jsjc-2022-12-19']),
  ],
} satisfies Grounds;

export const civ10321034Law: Law = {
  title: { zh: '中华人民共和国民法典', en: 'Civil Code of the People’s Republic of China' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 111、1032、1033、1034 条', en: 'Articles 111, 1032, 1033 and 1034' },
  since: { zh: '2021 年 1 月 1 日起', en: 'Since 1 January 2021' },
  says: [
    {
      text: {
        zh: '私人生活安宁属于隐私。没有法律规定或你的明确同意，任何人不得用电话、短信等方式侵扰你的安宁。',
        en: 'Peace of private life is part of privacy. Without a legal ground or your clear consent nobody may intrude on it by phone, message or the like.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '电话号码明文列为个人信息，受保护，不得非法买卖、提供。',
        en: 'Phone numbers are expressly personal information: protected, and not to be illegally traded or provided.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '起诉“隐私权、个人信息保护纠纷”，主要依据就是这几条。最高法典型案例按此判赔 3700 余元。',
        en: 'They are the main basis of a suit over privacy and personal information. The Supreme People’s Court’s model case awarded over 3,700 yuan on them.',
      },
      ...grounds,
    },
  ],
  standing: {
    text: {
      zh: '2020 年 5 月 28 日公布，2021 年 1 月 1 日起施行，现行有效。',
      en: 'Published 28 May 2020, in force since 1 January 2021.',
    },
    ...grounds,
  },
  tasks: { carrier: ['say-stop'], law: ['sue'] },
  channels: [],
  laws: ['civ-remedies', 'case-binzhou'],
};

import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const tortInterp1Law: Law = {
  name: {
    zh: '侵权责任编解释（一）：没有新增权利',
    en: 'Interpretation (1) on the Tort Book: nothing new',
  },
  summary: {
    zh: '2024 年的这份解释里，没有个人信息和隐私的专门条款。',
    en: 'This interpretation of 2024 has no provision on personal information or privacy.',
  },
  status: 'in-force',
  group: 'court',
  title: {
    zh: '最高人民法院关于适用《中华人民共和国民法典》侵权责任编的解释（一）',
    en: 'Supreme People’s Court interpretation (1) on the Tort Book of the Civil Code',
  },
  kind: { zh: '司法解释', en: 'Judicial interpretation' },
  articles: { zh: '全文', en: 'The whole text' },
  since: { zh: '2024 年 9 月 27 日起', en: 'Since 27 September 2024' },
  says: [
    {
      text: {
        zh: '我们逐字查过：没有个人信息或隐私的专门条款。',
        en: 'We searched it word for word: no provision on personal information or privacy.',
      },
      on: [cite(statutes['tort-liability-interpretation'], { zh: '全文', en: 'Whole text' })],
    },
  ],
  use: [
    {
      text: {
        zh: '对骚扰电话这件事，它没有新增权利。要赔偿，看民法典和个人信息保护法的那几条，不用引这一份。',
        en: 'It gives no new right for this situation. For compensation look at the articles of the Civil Code and PIPL; there is no need to cite this one.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2024 年 9 月 25 日公布，2024 年 9 月 27 日起施行，有效。',
      en: 'Published 25 September 2024, in force since 27 September 2024.',
    },
    on: [cite(statutes['tort-liability-interpretation'], article(26))],
  },
  tasks: { law: ['sue'] },
  channels: [],
  laws: ['civ-remedies'],
};

import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(statutes.pipl),
    cite(marketSources['lawtext-laws-2026-05-16']),
    cite(lawSources['just-laws-2026-07-17']),
  ],
} satisfies Grounds;

export const pipl6971Law: Law = {
  title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law (PIPL)' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 69、70、71 条', en: 'Articles 69, 70 and 71' },
  since: { zh: '2021 年 11 月 1 日起', en: 'Since 1 November 2021' },
  says: [
    {
      text: {
        zh: '处理者要自证没有过错，证明不了就要赔。',
        en: 'The handler must prove that it was not at fault; if it cannot, it pays.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '数额按你的损失或它的获益，难定的由法院酌定。',
        en: 'The sum follows your loss or its gain; where that is hard to tell, what is fair.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '侵害众多人的，检察院、消费者组织等可以提起公益诉讼。',
        en: 'Where many are harmed, prosecutors, consumer organisations and others may sue in the public interest.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '你仍要初步证明“是它处理的、我受了损害”，过错不用你证。',
        en: 'You still have to show that it handled your data and that you were harmed; you need not prove fault.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2021 年 8 月 20 日公布，2021 年 11 月 1 日起施行，现行有效。',
      en: 'Published 20 August 2021, in force since 1 November 2021.',
    },
    ...grounds,
  },
  tasks: { law: ['sue'] },
  channels: [],
  laws: ['civ-remedies', 'spc-net-tort'],
};

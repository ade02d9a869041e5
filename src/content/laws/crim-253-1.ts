import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(statutes['criminal-law']),
    cite(marketSources['lawtext-laws-2026-05-16']),
    cite(lawSources['just-laws-2026-07-17']),
  ],
} satisfies Grounds;

export const crim2531Law: Law = {
  title: { zh: '中华人民共和国刑法', en: 'Criminal Law of the People’s Republic of China' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 253 条之一', en: 'Article 253-1' },
  since: { zh: '2015 年 11 月 1 日起', en: 'Since 1 November 2015' },
  says: [
    {
      text: {
        zh: '违反国家规定，出售、提供公民个人信息，或者窃取、非法获取，情节严重的，就是犯罪。',
        en: 'Selling or providing citizens’ personal information, or stealing or illegally obtaining it, in breach of state rules is a crime when serious.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '在履职、服务中得到的信息拿去卖，从重处罚。单位也罚。',
        en: 'It is punished more heavily if the information came from one’s job or service. Organisations are punished too.',
      },
      ...grounds,
    },
  ],
  penalty: [
    {
      text: {
        zh: '情节严重：三年以下有期徒刑或拘役，并处或单处罚金。',
        en: 'Serious: up to 3 years in prison or short-term detention, with a fine or a fine alone.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '情节特别严重：三年以上七年以下有期徒刑，并处罚金。',
        en: 'Especially serious: 3 to 7 years in prison and a fine.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '有线索就报案。够不够“情节严重”由公安查明，不用你先数出 5000 条。',
        en: 'Report what you know. Whether it is “serious” is for the police to find; you need not count 5,000 records first.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2015 年 8 月 29 日由刑法修正案（九）定型，2015 年 11 月 1 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像、2026 年 6 月 26 日的全国人大目录里都现行有效。',
      en: 'Given its present form on 29 August 2015 by Amendment (IX), in force since 1 November 2015. In force in the mirror of the national database of 16 May 2026 and in the NPC’s list of 26 June 2026.',
    },
    ...grounds,
  },
  tasks: { law: ['report-police', 'evidence-pack', 'report-data-trade'] },
  channels: ['110', 'cyberpolice'],
  laws: ['interp-2017', 'psl-56', 'crim-others'],
};

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

export const crimOthersLaw: Law = {
  title: { zh: '中华人民共和国刑法', en: 'Criminal Law of the People’s Republic of China' },
  kind: { zh: '法律', en: 'Law' },
  articles: {
    zh: '第 285 条、第 286 条之一、第 287 条之一、第 287 条之二',
    en: 'Articles 285, 286-1, 287-1 and 287-2',
  },
  since: { zh: '现行修正本 2021 年 3 月 1 日起', en: 'Present version since 1 March 2021' },
  says: [
    {
      text: {
        zh: '平台被责令改正而不改、致使信息泄露，设立买卖信息的网站、群组，明知是犯罪仍提供通信线路等帮助，非法获取系统数据，都另有罪名。',
        en: 'There are separate offences for platforms that refuse an order to correct so that data leaks, for sites and groups set up to trade data, for knowingly supplying lines or other help to crime, and for illegally taking system data.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '给骚扰链条供线路、供系统的人，可能落在这里。',
        en: 'Those who supply lines or systems to the nuisance-call trade may fall here.',
      },
      ...grounds,
    },
  ],
  penalty: [
    {
      text: {
        zh: '多为三年以下有期徒刑或拘役，并处或单处罚金。第 285 条、第 286 条之一以条文为准。',
        en: 'Mostly up to 3 years in prison or short-term detention, with a fine or a fine alone. For articles 285 and 286-1 the text itself counts.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '看到卖号码的群、网站，先截图，再举报。',
        en: 'If you see a group or site that sells numbers, take screenshots first, then report it.',
      },
    },
  ],
  standing: {
    text: {
      zh: '现行修正本 2020 年 12 月 26 日公布，2021 年 3 月 1 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'The present version was published on 26 December 2020 and is in force since 1 March 2021. In force in the mirror of the national database of 16 May 2026.',
    },
    ...grounds,
  },
  tasks: { law: ['report-data-trade'] },
  channels: ['cyberpolice', '12377'],
  laws: ['crim-253-1', 'atf-25-31'],
};

import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const crim2531Law: Law = {
  name: {
    zh: '刑法第 253 条之一：出售、非法获取个人信息',
    en: 'Criminal Law article 253-1: selling or illegally obtaining personal information',
  },
  summary: {
    zh: '违反国家有关规定卖号码，或者偷号码，情节严重就是犯罪。',
    en: 'Selling numbers in breach of state rules, or stealing them, is a crime when it is serious.',
  },
  status: 'in-force',
  group: 'police',
  title: { zh: '中华人民共和国刑法', en: 'Criminal Law of the People’s Republic of China' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 253 条之一', en: 'Article 253-1' },
  since: { zh: '2015 年 11 月 1 日起', en: 'Since 1 November 2015' },
  says: [
    {
      text: {
        zh: '违反国家有关规定，向他人出售或者提供公民个人信息，情节严重的，就是犯罪。窃取或者以其他方法非法获取的，照此处罚。',
        en: 'Selling or providing citizens’ personal information to others in breach of relevant state rules is a crime when serious. Stealing it or illegally obtaining it in other ways is punished alike.',
      },
      on: [cite(statutes['criminal-law'], article('253-1'))],
    },
    {
      text: {
        zh: '违反国家有关规定，把履行职责、提供服务中得到的信息出售或者提供给他人，从重处罚。',
        en: 'To sell or provide, in breach of relevant state rules, information that came from one’s duties or services is punished more heavily.',
      },
      on: [cite(statutes['criminal-law'], article('253-1'))],
    },
    {
      text: {
        zh: '单位犯罪的，对单位判罚金，并处罚直接负责的主管人员和其他直接责任人员。',
        en: 'Organisations are fined, and the persons in charge and others directly responsible are punished.',
      },
      on: [cite(statutes['criminal-law'], article('253-1'))],
    },
  ],
  penalty: [
    {
      text: {
        zh: '情节严重：三年以下有期徒刑或者拘役，并处或者单处罚金。',
        en: 'Serious: up to 3 years in prison or short-term detention, with a fine or a fine alone.',
      },
      on: [cite(statutes['criminal-law'], article('253-1'))],
    },
    {
      text: {
        zh: '情节特别严重：三年以上七年以下有期徒刑，并处罚金。',
        en: 'Especially serious: 3 to 7 years in prison and a fine.',
      },
      on: [cite(statutes['criminal-law'], article('253-1'))],
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
      zh: '由刑法修正案（九）改成现在的文字，2015 年 11 月 1 日起施行。并入 2023 年修正案（十二）的文本里，这一条没有变。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'Given its present words by Amendment (IX), in force since 1 November 2015. In the text with Amendment (XII) of 2023 it is the same. In force in the mirror of the national database of 16 May 2026.',
    },
    on: [
      cite(statutes['criminal-law-amendment-9'], { zh: '十七、五十二', en: 'Items 17 and 52' }),
      cite(statutes['criminal-law-2023'], {
        zh: '题注、第 253 条之一',
        en: 'Note under the title, Art. 253-1',
      }),
      cite(statutes['criminal-law'], {
        zh: '第 253 条之一；国家法律法规数据库的效力标注',
        en: 'Art. 253-1; status in the national database of laws',
      }),
    ],
  },
  tasks: { law: ['report-police', 'evidence-pack', 'report-data-trade'] },
  channels: ['110', 'cyberpolice'],
  laws: ['interp-2017', 'psl-56', 'crim-others'],
};

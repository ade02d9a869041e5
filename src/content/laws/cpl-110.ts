import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [cite(statutes['criminal-procedure-law']), cite(lawSources['just-laws-2026-07-17'])],
} satisfies Grounds;

export const cpl110Law: Law = {
  title: { zh: '中华人民共和国刑事诉讼法（2018 修正）', en: 'Criminal Procedure Law (2018 amendment)' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 110 至 113 条', en: 'Articles 110 to 113' },
  since: { zh: '现行修正本 2018 年 10 月 26 日起', en: 'Present version since 26 October 2018' },
  says: [
    {
      text: {
        zh: '任何人可以报案或举报，被害人可以报案或控告。口头也行。',
        en: 'Anyone may report; a victim may report or accuse. Orally will do.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '公安都应当接受，不归自己管的要移送并通知你。',
        en: 'The police must accept it; if it is not theirs they pass it on and tell you.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '认为不够犯罪的不立案，并把原因通知控告人。控告人可以复议，还可以请检察院监督立案。',
        en: 'If it is not a crime they open no case and give the accuser the reasons. The accuser may ask for review, and may ask the prosecutors to supervise.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '你是被害人，就写明“控告”，这样才有不立案通知和复议。',
        en: 'If you are a victim, write “控告” (accusation): only then do you get the refusal notice and the review.',
      },
      ...grounds,
    },
  ],
  standing: {
    text: {
      zh: '现行修正本 2018 年 10 月 26 日公布并施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'The present version was published and took effect on 26 October 2018. In force in the mirror of the national database of 16 May 2026.',
    },
    ...grounds,
  },
  tasks: { law: ['report-police', 'if-refused'] },
  channels: ['110', '12389'],
  laws: ['proc-crim', 'psl-proc'],
};

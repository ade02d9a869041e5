import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const cpl110Law: Law = {
  name: {
    zh: '刑事诉讼法第 110 至 113 条：报案、控告、不立案',
    en: 'Criminal Procedure Law articles 110 to 113: report, accuse, refusal',
  },
  summary: {
    zh: '公安都应当接受报案；不立案要把原因告诉控告人，控告人可以复议。',
    en: 'The police must take any report; a refusal comes with reasons for the accuser, who may ask for review.',
  },
  status: 'in-force',
  group: 'procedure',
  title: { zh: '中华人民共和国刑事诉讼法（2018 修正）', en: 'Criminal Procedure Law (2018 amendment)' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 110 至 113 条', en: 'Articles 110 to 113' },
  since: { zh: '现行修正本 2018 年 10 月 26 日起', en: 'Present version since 26 October 2018' },
  says: [
    {
      text: {
        zh: '任何单位和个人发现有犯罪事实或者犯罪嫌疑人，有权报案或者举报；被害人对侵犯其人身、财产权利的，可以报案或者控告。',
        en: 'Anyone who finds a crime or a suspect may report it; a victim may report or accuse for what was done against their person or property.',
      },
      on: [cite(statutes['criminal-procedure-law'], article(110))],
    },
    {
      text: {
        zh: '书面、口头都行。口头的由工作人员写成笔录，宣读无误后由你签名或者盖章。',
        en: 'In writing or orally. What is said orally is written down by the officer, read out and signed or sealed by you.',
      },
      on: [cite(statutes['criminal-procedure-law'], article(111))],
    },
    {
      text: {
        zh: '公安机关、检察院、法院都应当接受；不归自己管的，移送主管机关并通知你。',
        en: 'Police, prosecutors and courts must accept it; if it is not theirs they pass it on to the office in charge and tell you.',
      },
      on: [cite(statutes['criminal-procedure-law'], article(110))],
    },
    {
      text: {
        zh: '不愿公开姓名和报案行为的，应当为你保密。故意捏造要负诬告的责任；事实有出入、甚至告错，和诬告要严格区别。',
        en: 'If you do not want your name and your report made known, it must be kept secret. To invent facts makes you liable for false accusation; getting facts wrong, or even the wrong person, is strictly another thing.',
      },
      on: [cite(statutes['criminal-procedure-law'], article(111))],
    },
    {
      text: {
        zh: '材料要迅速审查。没有犯罪事实，或者显著轻微、不需要追究刑事责任的，不予立案，并把原因通知控告人；控告人不服，可以申请复议。',
        en: 'The papers are examined promptly. Where there is no crime, or it is clearly too slight to need prosecution, no case is opened and the accuser is told why; an accuser who disagrees may ask for review.',
      },
      on: [cite(statutes['criminal-procedure-law'], article(112))],
    },
    {
      text: {
        zh: '被害人认为该立案而不立案，可以向检察院提出。检察院应当要求公安说明理由；理由不成立的，通知立案，公安应当立案。',
        en: 'A victim who thinks a case should have been opened may go to the prosecutors. They must ask the police for the reasons; where these do not hold they notify the police, who must open the case.',
      },
      on: [cite(statutes['criminal-procedure-law'], article(113))],
    },
  ],
  use: [
    {
      text: {
        zh: '你是被害人，就写明“控告”。',
        en: 'If you are a victim, write “控告” (accusation).',
      },
    },
    {
      text: {
        zh: '条文写的不立案通知和复议，给的是控告人；找检察院，给的是被害人。',
        en: 'By the text, the notice of refusal and the review are for the accuser; going to the prosecutors is for the victim.',
      },
      on: [cite(statutes['criminal-procedure-law'], article(112, 113))],
    },
  ],
  standing: {
    text: {
      zh: '现行修正本 2018 年 10 月 26 日公布并施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'The present version was published and took effect on 26 October 2018. In force in the mirror of the national database of 16 May 2026.',
    },
    on: [
      cite(statutes['criminal-procedure-law'], {
        zh: '题注；国家法律法规数据库的效力标注',
        en: 'Note under the title; status in the national database of laws',
      }),
    ],
  },
  tasks: { law: ['report-police', 'if-refused'] },
  channels: ['110', '12389'],
  laws: ['proc-crim', 'psl-proc'],
};

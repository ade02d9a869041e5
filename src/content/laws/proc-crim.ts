import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [cite(statutes['police-criminal-procedure'])],
} satisfies Grounds;

export const procCrimLaw: Law = {
  title: {
    zh: '公安机关办理刑事案件程序规定（2020 年修正文本）',
    en: 'Ministry of Public Security rules on criminal cases (2020 text)',
  },
  kind: { zh: '部门规章', en: 'Department rule' },
  articles: {
    zh: '第 15 至 17、169 至 171、174、177 至 179 条',
    en: 'Articles 15 to 17, 169 to 171, 174, 177 to 179',
  },
  since: { zh: '原规定 2013 年 1 月 1 日起', en: 'The original rules since 1 January 2013' },
  says: [
    {
      text: {
        zh: '报案应当立即接受、做笔录、出受案回执和证据清单。',
        en: 'A report is to be taken at once, with a record, a receipt and a list of evidence.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '网络犯罪，你被侵害时所在地的公安也可以管。',
        en: 'For online crime the police where you were when harmed may take it too.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '不立案的，3 日内送达控告人，7 日内可以复议。',
        en: 'A refusal reaches the accuser within 3 days; review can be asked for within 7 days.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '不够刑事但要行政处理的，依法处理或移送。',
        en: 'What is short of a crime but needs administrative action is handled or passed on by law.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '当场要两样：受案回执、接受证据清单。',
        en: 'Ask for two papers on the spot: the receipt (受案回执) and the evidence list (接受证据清单).',
      },
    },
  ],
  standing: {
    text: {
      zh: '2012 年公布，2013 年 1 月 1 日起施行，2020 年 7 月 20 日由公安部令第 159 号修正。我们读到的是 2020 年修正文本，2026 年是否再修订没有核实。',
      en: 'Published in 2012, in force since 1 January 2013, amended on 20 July 2020 by MPS order 159. We read the text of 2020; whether it was revised again by 2026 was not verified.',
    },
    ...grounds,
  },
  tasks: { law: ['report-police', 'if-refused'] },
  channels: ['110', '12389'],
  laws: ['cpl-110', 'proc-admin'],
};

import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [cite(statutes['police-administrative-procedure']), cite(lawSources['theonefkguy-chinese-laws-2026'])],
} satisfies Grounds;

export const procAdminLaw: Law = {
  title: {
    zh: '公安机关办理行政案件程序规定（2018 年修正文本）',
    en: 'Ministry of Public Security rules on administrative cases (2018 text)',
  },
  kind: { zh: '部门规章', en: 'Department rule' },
  articles: { zh: '第 11、60、61、65 条（2018 年修正文本）', en: 'Articles 11, 60, 61 and 65 (2018 text)' },
  since: { zh: '2013 年 1 月 1 日起', en: 'Since 1 January 2013' },
  says: [
    {
      text: {
        zh: '派出所应当及时受理、网上登记、给受案回执。',
        en: 'A station is to accept it promptly, register it online and give a receipt.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '不归自己管的，24 小时内移送；不属公安管的，要当场告诉你去哪里。',
        en: 'What is not theirs is passed on within 24 hours; what is not for the police, they must tell you on the spot where to go.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '一时分不清刑事还是行政，可以先按行政程序办。',
        en: 'When it is unclear whether a case is criminal or administrative, it may start as administrative.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '分不清归谁管，也可以先请派出所登记，给回执。',
        en: 'If it is unclear whose case it is, still ask the station to register it and give a receipt.',
      },
    },
  ],
  care: [
    {
      text: {
        zh: '新的治安管理处罚法施行后，本规定可能已改，条号以最新文本为准。',
        en: 'The rules may have been revised after the new public-security law; the newest text counts for the numbers.',
      },
      ...grounds,
    },
  ],
  standing: {
    text: {
      zh: '2012 年 12 月 19 日公布，2013 年 1 月 1 日起施行，2018 年 11 月 25 日由公安部令第 149 号修正。我们读到的是 2018 年修正文本，镜像把它标为历史版本；之后的修订没有查到文本。',
      en: 'Published 19 December 2012, in force since 1 January 2013, amended on 25 November 2018 by MPS order 149. We read the text of 2018, which the mirror marks as a past version; of later revisions we found no text.',
    },
    ...grounds,
  },
  tasks: { law: ['report-police', 'if-refused'] },
  channels: ['110', '12389'],
  laws: ['psl-proc', 'proc-crim'],
};

import { article, cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const rules = statutes['police-administrative-procedure'];

export const procAdminLaw: Law = {
  name: {
    zh: '公安办理行政案件程序规定：派出所怎样受理',
    en: 'Police rules on administrative cases: how a station takes a report',
  },
  summary: {
    zh: '派出所要及时受理，给回执；不归它管的，24 小时内移送。',
    en: 'A station must take it promptly and give a receipt, or pass it on within 24 hours.',
  },
  status: 'unverified',
  group: 'procedure',
  title: {
    zh: '公安机关办理行政案件程序规定（2018 年修正文本）',
    en: 'Ministry of Public Security rules on administrative cases (2018 text)',
  },
  kind: { zh: '部门规章', en: 'Department rule' },
  articles: {
    zh: '第 10、11、60、61、64、65 条（2018 年修正文本）',
    en: 'Articles 10, 11, 60, 61, 64 and 65 (2018 text)',
  },
  since: { zh: '2013 年 1 月 1 日起', en: 'Since 1 January 2013' },
  says: [
    {
      text: {
        zh: '县级公安机关和派出所对报案、控告、举报应当及时受理，并做网上接报案登记。重复报案、正在办或已办结的，向你解释，不再登记。',
        en: 'County police and their stations are to accept a report or accusation promptly and register it online. A repeated report, or one of a case in hand or closed, is explained to you and not registered again.',
      },
      on: [cite(rules, article(60))],
    },
    {
      text: {
        zh: '归本单位管的，立即调查处理，把受案回执交给你。你交的证据要登记，出具接受证据清单。',
        en: 'What is theirs they investigate at once and give you the receipt. The evidence that you hand in is registered, against a list of evidence.',
      },
      on: [cite(rules, article(61, 64))],
    },
    {
      text: {
        zh: '属公安管、但不归本单位管的，24 小时内移送，并告诉你。',
        en: 'What is for the police but not for that unit is passed on within 24 hours, and you are told.',
      },
      on: [cite(rules, article(61))],
    },
    {
      text: {
        zh: '不属公安管、能当场判断的，立即口头告诉你向哪里报；你有异议或者不能当场判断的，应当书面告知。',
        en: 'What is plainly not for the police: they tell you at once, by word of mouth, where to report it; if you object or it is not plain, in writing.',
      },
      on: [cite(rules, article(61))],
    },
    {
      text: {
        zh: '行政案件由违法行为地的公安管。利用网络实施的，你被侵害时所在地、财产受损地等的公安也可以管。',
        en: 'An administrative case belongs to the police where the violation took place. If it was done through a network, the police where you were when harmed, where the loss arose and others may take it too.',
      },
      on: [cite(rules, article(10, 11))],
    },
    {
      text: {
        zh: '一时分不清刑事还是行政的，可以先按行政案件的程序办；发现涉嫌犯罪，再按刑事程序办。',
        en: 'When it is unclear whether a case is criminal or administrative, it may start as administrative; if a crime is suspected it goes on as criminal.',
      },
      on: [cite(rules, article(65))],
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
        zh: '公开代码里写，2020 年 8 月 6 日又由公安部令第 160 号修正。',
        en: 'Public code says that MPS order 160 amended it again on 6 August 2020.',
      },
      on: [cite(lawSources['code-order-160'])],
    },
    {
      text: {
        zh: '另一份收录把 2018 年的文本标为历史版本。',
        en: 'Another collection marks the text of 2018 as a past version.',
      },
      on: [cite(lawSources['theonefkguy-admin-procedure'])],
    },
    {
      text: {
        zh: '新的治安管理处罚法施行后，本规定可能已改，条号以最新文本为准。',
        en: 'The rules may have been revised after the new public-security law; the newest text counts for the numbers.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2012 年 12 月 19 日公布，2013 年 1 月 1 日起施行，2014 年 6 月 29 日（公安部令第 132 号）、2018 年 11 月 25 日（第 149 号）修正。之后的修正，我们没有读到文本。',
      en: 'Published 19 December 2012, in force since 1 January 2013, amended on 29 June 2014 (MPS order 132) and 25 November 2018 (order 149). Of later amendments we have not read the text.',
    },
    on: [cite(rules, { zh: '题注、第 266 条', en: 'Heading, Art. 266' })],
  },
  tasks: { law: ['report-police', 'if-refused'] },
  channels: ['110', '12389'],
  laws: ['psl-proc', 'proc-crim'],
};

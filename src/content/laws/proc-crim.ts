import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const rules = statutes['police-criminal-procedure'];

export const procCrimLaw: Law = {
  name: {
    zh: '公安办理刑事案件程序规定：回执、3 日和 7 日',
    en: 'Police rules on criminal cases: the receipt, 3 days and 7 days',
  },
  summary: {
    zh: '报案要给受案回执；不立案 3 日内送达控告人，控告人 7 日内可以复议。',
    en: 'You get a receipt; a refusal reaches the accuser within 3 days, who may ask for review within 7.',
  },
  status: 'unverified',
  group: 'procedure',
  title: {
    zh: '公安机关办理刑事案件程序规定（2020 年修正文本）',
    en: 'Ministry of Public Security rules on criminal cases (2020 text)',
  },
  kind: { zh: '部门规章', en: 'Department rule' },
  articles: {
    zh: '第 15 至 17、169 至 172、174、175、177 至 179 条',
    en: 'Articles 15 to 17, 169 to 172, 174, 175, 177 to 179',
  },
  since: { zh: '原规定 2013 年 1 月 1 日起', en: 'The original rules since 1 January 2013' },
  says: [
    {
      text: {
        zh: '报案、控告、举报应当立即接受，问明情况，做笔录；出接受证据材料清单；受案回执交给你。',
        en: 'A report or accusation is to be taken at once, with questions and a record, a list of the evidence received, and a receipt for you.',
      },
      on: [cite(rules, article(169, 170, 171))],
    },
    {
      text: {
        zh: '接受控告的人要向你说明诬告的责任。只要不捏造事实、不伪造证据，说得有出入、甚至告错了，也要和诬告严格区别。',
        en: 'Whoever takes an accusation explains what false accusation brings. Unless you invent facts or forge evidence, being inaccurate or even mistaken must be strictly told apart from it.',
      },
      on: [cite(rules, article(172))],
    },
    {
      text: {
        zh: '刑事案件由犯罪地的公安管。网络犯罪，你被侵害时所在地、财产受损地的公安也可以管。',
        en: 'A criminal case belongs to the police of the place of the crime. For online crime the police where you were when harmed, or where the loss arose, may take it too.',
      },
      on: [cite(rules, article(15, 16, 17))],
    },
    {
      text: {
        zh: '接受后应当迅速审查。有犯罪事实但不归自己管的，经县级以上公安负责人批准，24 小时内移送，并告诉你。',
        en: 'It is then to be examined quickly. If there is a crime that is not theirs, they pass it on within 24 hours, with the approval of the head of the county police or above, and tell you.',
      },
      on: [cite(rules, article(174, 175))],
    },
    {
      text: {
        zh: '有控告人的案子决定不立案，应当制作不予立案通知书，3 日内送达控告人。立不立案由县级以上公安负责人批准。',
        en: 'If a case with an accuser is refused, a written notice of refusal reaches the accuser within 3 days. Opening or refusing takes the approval of the head of the county police or above.',
      },
      on: [cite(rules, article(178))],
    },
    {
      text: {
        zh: '控告人收到通知书后 7 日内，可以向作出决定的公安申请复议，公安 30 日内决定；仍不服的，7 日内向上一级公安申请复核，30 日内决定。案情重大、复杂的可以延长，不超过 30 日。',
        en: 'Within 7 days of the notice the accuser may ask the deciding police for review, decided in 30 days; then, within 7 days, the next higher police for re-examination, decided in 30 days. Grave or complex cases may take up to 30 days more.',
      },
      on: [cite(rules, article(179))],
    },
    {
      text: {
        zh: '不够刑事处罚、需要行政处理的，依法处理或移送有关部门。',
        en: 'What is short of criminal punishment but needs administrative action is handled by law or passed on to the department.',
      },
      on: [cite(rules, article(177))],
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
    on: [cite(rules, { zh: '题注、第 388 条', en: 'Heading, Art. 388' })],
  },
  tasks: { law: ['report-police', 'if-refused'] },
  channels: ['110', '12389'],
  laws: ['cpl-110', 'proc-admin'],
};

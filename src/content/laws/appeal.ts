import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { marketSources } from '../sources/market-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [cite(marketSources['miit-hubca-undated'])],
} satisfies Grounds;

export const appealLaw: Law = {
  title: {
    zh: '电信用户申诉处理办法（以湖北省通信管理局公布的须知为准）',
    en: 'Telecom user appeal rules (as in the notes published by the Hubei regulator)',
  },
  kind: { zh: '部门规章', en: 'Department rule' },
  articles: { zh: '须知所列的条件', en: 'The conditions in the notes' },
  says: [
    {
      text: {
        zh: '先向运营商投诉，对结果不满意或者 15 日内没答复，才能向申诉受理机构申诉。',
        en: 'Complain to the carrier first; only if you are not satisfied, or unanswered within 15 days, can you go to the appeal centre.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '收到材料后 5 个工作日内决定受不受理，30 日内答复。',
        en: 'It decides within 5 working days of receiving the papers whether to take it, and answers within 30 days.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '收费争议 5 个月内提出，其他 2 年内提出。',
        en: 'Disputes over charges must be brought within 5 months, others within 2 years.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '把运营商的工单号、答复截图和日期一起交上去。',
        en: 'Hand in the carrier’s ticket number, screenshots of its answer and the dates.',
      },
    },
  ],
  standing: {
    text: {
      zh: '条件以官方须知为准。办法的正文我们没有逐条核读。',
      en: 'The official notes count for the conditions. We have not read the rules themselves article by article.',
    },
    ...grounds,
  },
  tasks: { carrier: ['carrier-complaint'] },
  channels: ['regulator-appeal'],
  laws: ['telecom-reg'],
};

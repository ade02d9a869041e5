import { actions } from '../actions.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { facts12378, for12378, reach12378, unsure12378 } from '../steps/offices.ts';
import type { Channel } from './channel.ts';

export const channel = {
  about: [for12378],
  how: [{ say: reach12378, action: actions['call-12378'] }, { say: facts12378 }],
  asks: {
    says: {
      text: { zh: '打之前备好：', en: 'Have ready before you call:' },
      on: [cite(stepSources['szcga-undated']), cite(stepSources['psychos-undated'])],
    },
    fields: [
      { zh: '姓名、联系方式', en: 'your name and how to reach you' },
      { zh: '机构全称', en: 'the firm’s full name' },
      { zh: '经过和证据', en: 'what happened, and the evidence' },
      { zh: '你要它做什么', en: 'what you ask for' },
    ],
  },
  times: [
    {
      text: {
        zh: '有一处来源说，一般 15 个工作日答复。',
        en: 'One source says that they usually answer in 15 working days.',
      },
      on: [cite(stepSources['szcga-undated']), cite(stepSources['psychos-undated'])],
    },
    unsure12378,
  ],
  tasks: ['complain-finance', 'not-the-debtor'],
  laws: ['crpl-29'],
  questions: ['loan-calls', 'recycled-debt', 'contacts-blasted'],
  channels: ['12321', '12315'],
} satisfies Channel;

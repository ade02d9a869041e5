import { actions } from '../actions.ts';
import { facts12378, for12378, reach12378, unsure12378 } from '../facts/offices.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '12378 金融消费者投诉', en: '12378: banks, lenders and insurers' },
  summary: {
    zh: '银行、贷款、保险的推销和乱催收。',
    en: 'Sales calls and abusive collection by financial firms.',
  },
  need: 'erase',
  about: [for12378],
  how: [{ say: reach12378, action: actions['call-12378'] }, { say: facts12378 }],
  asks: {
    says: {
      text: { zh: '打之前备好：', en: 'Have ready before you call:' },
      on: [cite(stepSources['szcga-undated'])],
    },
    fields: [
      { zh: '姓名、联系方式', en: 'your name and how to reach you' },
      { zh: '机构名称', en: 'the firm’s name' },
      { zh: '问题的简要情况', en: 'the problem in short' },
      { zh: '你要它做什么', en: 'what you ask for' },
      { zh: '证据材料，按要求补交', en: 'evidence, to be sent in when asked' },
    ],
  },
  times: [
    {
      text: {
        zh: '有一处转载的指南说，一般 15 个工作日答复，情况复杂的可以延长。',
        en: 'One reposted guide says that they usually answer in 15 working days, and may take longer in complex cases.',
      },
      on: [cite(stepSources['szcga-undated'])],
    },
    unsure12378,
  ],
  tasks: ['complain-finance', 'not-the-debtor'],
  laws: ['crpl-29'],
  questions: ['loan-calls', 'recycled-debt', 'contacts-blasted'],
  channels: ['12321', '12315'],
};

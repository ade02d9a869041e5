import { actions } from '../actions.ts';
import { facts12378, reach12378, unsure12378 } from '../facts/offices.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import type { Task } from './task.ts';

export const complainFinanceTask: Task = {
  name: { zh: '投诉银行、贷款和保险', en: 'Complain of banks, lenders, insurers' },
  why: {
    text: {
      zh: '金融机构的营销骚扰和违规催收，有专门的投诉电话。',
      en: 'There is a line of its own for nuisance and abusive collection by financial firms.',
    },
  },
  minutes: 20,
  cuts: 'dialling',
  how: [
    {
      say: {
        text: {
          zh: '先问清：公司全称、业务员工号、号码来源，录音。',
          en: 'First ask for the company’s full name, the agent’s number and the source of your number, and record it.',
        },
      },
    },
    {
      say: reach12378,
      action: actions['call-12378'],
    },
    {
      say: facts12378,
    },
    {
      say: {
        text: {
          zh: '同时投诉 12321。',
          en: 'Complain to 12321 as well.',
        },
      },
      action: actions['site-12321'],
    },
    {
      say: {
        text: {
          zh: '电信、移动、联通的“骚扰电话拒接”可以按类别登记，其中有“贷款理财”。',
          en: 'The service 骚扰电话拒接 of China Telecom, China Mobile and China Unicom refuses calls by kind, and 贷款理财 (loans and finance) is one.',
        },
        on: [cite(carrierSources['163-2023'])],
      },
    },
  ],
  limits: [unsure12378],
};

import { actions } from '../actions.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const loanCalls: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '问公司全称、业务员工号、号码从哪里来，录音。',
          en: 'Ask for the company’s full name, the agent’s number and where your number came from, and record it.',
        },
        on: [
          cite(carrierSources['miit-2026-08-13']),
          cite(carrierSources['163-2023']),
          cite(stepSources['dlllqs-undated']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '当场拒绝，要求加入不再联系的名单，让它出示你同意过的证明。',
          en: 'Refuse on the spot, ask for the do-not-contact list, and have them show proof of your consent.',
        },
        on: [
          cite(carrierSources['miit-2026-08-13']),
          cite(carrierSources['163-2023']),
          cite(stepSources['dlllqs-undated']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '运营商的拦截里，打开“贷款理财”这一类。',
          en: 'In your carrier’s blocking turn on the kind 贷款理财 (loans).',
        },
        on: [
          cite(carrierSources['miit-2026-08-13']),
          cite(carrierSources['163-2023']),
          cite(stepSources['dlllqs-undated']),
        ],
      },
    },
    {
      say: {
        text: { zh: '还打来，就投诉 12321 和 12378。', en: 'If they go on, complain to 12321 and 12378.' },
        on: [
          cite(carrierSources['miit-2026-08-13']),
          cite(carrierSources['163-2023']),
          cite(stepSources['dlllqs-undated']),
        ],
      },
      action: actions['call-12378'],
    },
  ],
  tasks: [
    { step: 'carrier', task: 'say-stop' },
    { step: 'law', task: 'complain-finance' },
    { step: 'block', task: 'carrier-blocking' },
  ],
  channels: ['12378', '12321', 'block-china-mobile', 'block-china-unicom', 'block-china-telecom'],
  laws: ['crpl-29', 'ad-43'],
};

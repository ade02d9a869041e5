import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const changeNumber: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '不一定。旧号销户后，一般冻结一段时间再放给别人，多篇报道说约三个月；规定的原文，我们没有查到。',
          en: 'Not always. A cancelled number is mostly frozen for a while and then given to someone else, after about three months by several reports; we did not find the rule itself.',
        },
        on: [
          cite(stepSources['zhihu-2024-04-05']),
          cite(stepSources['zhihu-2024-04-06']),
          cite(stepSources['v2ex-2021-04-27']),
          cite(stepSources['v2ex-2021-07-24']),
          cite(stepSources['bfwz-2025-05-02-2']),
          cite(stepSources['aliyunyh-undated-4']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '没解绑的账号，可能被新机主碰到。',
          en: 'Accounts left on it may fall to the new owner.',
        },
        on: [
          cite(stepSources['zhihu-2024-04-05']),
          cite(stepSources['zhihu-2024-04-06']),
          cite(stepSources['v2ex-2021-04-27']),
          cite(stepSources['v2ex-2021-07-24']),
          cite(stepSources['bfwz-2025-05-02-2']),
          cite(stepSources['aliyunyh-undated-4']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '要换，先解绑再销户：银行、支付、社保公积金、12306、邮箱、常用的社交账号；“一证通查2.0”能看还绑着多少。',
          en: 'If you change, unbind first, then cancel: banks, payment, social security and housing fund, 12306, e-mail, your social accounts; 一证通查2.0 shows how many are left.',
        },
        on: [
          cite(stepSources['zhihu-2024-04-05']),
          cite(stepSources['zhihu-2024-04-06']),
          cite(stepSources['v2ex-2021-04-27']),
          cite(stepSources['v2ex-2021-07-24']),
          cite(stepSources['bfwz-2025-05-02-2']),
          cite(stepSources['aliyunyh-undated-4']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '先试试拦截，还是受不了再换。',
          en: 'Try blocking first; change only if it is still too much.',
        },
      },
    },
  ],
  tasks: [
    { step: 'change-number', task: 'watch-two-weeks' },
    { step: 'change-number', task: 'unbind-accounts' },
    { step: 'change-number', task: 'carrier-suspend' },
    { step: 'change-number', task: 'carrier-cancel' },
  ],
  channels: ['accounts-on-my-number', 'recycled-number'],
  laws: ['pipl-44-50'],
};

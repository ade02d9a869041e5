import { actions } from '../actions.ts';
import { ask96110, no96110, tell110 } from '../facts/police-lines.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Task } from './task.ts';

export const moneyGoneTask: Task = {
  name: { zh: '打 110，请警察冻住那笔钱', en: 'Call 110 and have the money frozen' },
  why: {
    text: {
      zh: '钱一转出，一分钟都别等，先止付。',
      en: 'Once money has left, do not wait a minute: get it stopped first.',
    },
  },
  minutes: 10,
  cuts: 'phone',
  for: { situations: ['money-sent'] },
  how: [
    {
      say: {
        text: {
          zh: '马上打 `110`。警方提醒：报警要快，他们会对有关账户紧急止付。',
          en: 'Call `110` at once. The police say to report as fast as you can: they have the accounts stopped.',
        },
        on: [cite(stepSources['shaoxing-2025-06-01'])],
      },
      action: actions['call-110'],
    },
    {
      say: {
        text: {
          zh: '公安机关依法决定紧急止付、快速冻结的，银行和支付机构应当配合（反电信网络诈骗法第 20 条）。',
          en: 'Where the police order an emergency stop to the payment or a quick freeze under the law, banks and payment companies must cooperate (Anti-Fraud Law, article 20).',
        },
        on: [cite(statutes['anti-fraud-law'], article(20))],
      },
    },
    {
      say: {
        text: {
          zh: '同时联系银行或支付平台。',
          en: 'At the same time contact the bank or the payment platform.',
        },
      },
    },
    {
      say: tell110,
    },
    {
      say: ask96110,
      action: actions['call-96110'],
    },
    {
      say: {
        text: { zh: '转账、聊天和通话记录都别删。', en: 'Delete nothing: transfers, chats, call logs.' },
      },
    },
  ],
  limits: [no96110],
};

import { actions } from '../actions.ts';
import type { Fact, Step } from '../record.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { ask96110, tell110 } from './police-lines.ts';

/** What somebody does whose money has just left: said by a step and by a page that cannot wait. */
export const stopPayment = {
  mustCooperate: {
    text: {
      zh: '公安机关依法决定紧急止付、快速冻结的，银行和支付机构应当配合（反电信网络诈骗法第 20 条）。',
      en: 'Where the police order an emergency stop to the payment or a quick freeze under the law, banks and payment companies must cooperate (Anti-Fraud Law, article 20).',
    },
    on: [cite(statutes['anti-fraud-law'], article(20))],
  },
  bank: {
    say: {
      text: {
        zh: '同时联系银行或支付平台。',
        en: 'At the same time contact the bank or the payment platform.',
      },
    },
  },
  tell: { say: tell110 },
  ask: { say: ask96110, action: actions['call-96110'] },
  keep: {
    say: {
      text: { zh: '转账、聊天和通话记录都别删。', en: 'Delete nothing: transfers, chats, call logs.' },
    },
  },
} satisfies Record<string, Fact | Step>;

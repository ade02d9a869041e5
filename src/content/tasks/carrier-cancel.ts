import { reissued } from '../facts/recycled.ts';
import type { Task } from './task.ts';

export const carrierCancelTask: Task = {
  name: { zh: '销号（全部解绑以后）', en: 'Cancel, once all is unbound' },
  why: { text: { zh: '销了就很难回头，放在最后。', en: 'It is hard to undo, so it comes last.' } },
  minutes: 60,
  cuts: 'leak',
  for: { situations: ['will-cancel'] },
  before: {
    says: [
      {
        text: {
          zh: '先看不用销号的办法，再把账号一个个解绑完。',
          en: 'Look at the ways that keep the number first, then unbind the accounts one by one.',
        },
      },
      reissued,
    ],
    tasks: ['carrier-suspend', 'second-number', 'unbind-accounts'],
  },
  how: { topic: 'cancel' },
  limits: [
    {
      text: {
        zh: '旧号可以先转低价保号，观察三个月再销。',
        en: 'You can first move the old number to a cheap plan, watch for three months, then cancel.',
      },
    },
    {
      text: {
        zh: '销号前查清合约期、欠费，还有亲情号、宽带等捆绑。涉案或被限制的号码，先解除限制。',
        en: 'Before you cancel, check contract terms, debts and bundles such as family numbers and broadband. A restricted number must be cleared first.',
      },
    },
    {
      text: {
        zh: '销号前导出通话记录和短信当证据，销了就不好调了。',
        en: 'Export call logs and messages as evidence first; after cancelling they are hard to get.',
      },
    },
  ],
};

import { actions } from '../actions.ts';
import { lostSignal } from '../facts/lost-signal.ts';
import { simLost } from '../facts/own-accounts.ts';
import type { Emergency } from './emergency.ts';

export const noSignal: Emergency = {
  heading: { zh: '手机突然没信号', en: 'The phone suddenly has no signal' },
  before: simLost,
  call: 'own-carrier',
  words: {
    zh: '我要挂失，再帮我查有没有异常补卡。',
    en: 'I report my card lost. Please check, too, whether somebody had it replaced.',
  },
  next: [
    lostSignal.freeze,
    {
      say: {
        text: {
          zh: '有钱损失或被冒用：马上打 `110`。',
          en: 'Money lost, or someone acting as you: call `110` at once.',
        },
      },
      action: actions['call-110'],
    },
    lostSignal.passwords,
  ],
};

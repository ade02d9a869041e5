import { actions } from '../actions.ts';
import { stopPayment } from '../facts/stop-payment.ts';
import type { Emergency } from './emergency.ts';

export const moneySent: Emergency = {
  heading: { zh: '刚转了账，一分钟都别等', en: 'Money sent: do not wait a minute' },
  call: {
    action: actions['call-110'],
    note: { zh: '请警察冻住那笔钱', en: 'Have the police freeze the money' },
  },
  words: {
    zh: '我刚被骗转了账，请紧急止付。',
    en: 'I was tricked into a transfer just now. Please have the payment stopped.',
  },
  because: stopPayment.mustCooperate,
  next: [stopPayment.bank, stopPayment.tell, stopPayment.ask, stopPayment.keep],
};

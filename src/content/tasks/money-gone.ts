import { actions } from '../actions.ts';
import { no96110 } from '../facts/police-lines.ts';
import { stopPayment } from '../facts/stop-payment.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Task } from './task.ts';

export const moneyGoneTask: Task = {
  name: { zh: '打 110，请警察冻住那笔钱', en: 'Call 110 and have the money frozen' },
  why: {
    text: {
      zh: '钱一转出，一分钟都别等，先请警察冻住那笔钱。',
      en: 'Once money has left, do not wait a minute: have the police freeze it first.',
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
    { say: stopPayment.mustCooperate },
    stopPayment.bank,
    stopPayment.tell,
    stopPayment.ask,
    stopPayment.keep,
  ],
  limits: [no96110],
};

import { actions } from '../actions.ts';
import { reach12389 } from '../steps/offices.ts';
import { ifNotOpened, reasonsInWriting } from '../steps/police-report.ts';
import type { Channel } from './channel.ts';

export const channel = {
  how: [{ say: reasonsInWriting }, { say: reach12389, action: actions['call-12389'] }],
  asks: {
    says: {
      text: { zh: '打过去说清：', en: 'Tell them:' },
    },
    fields: [
      { zh: '哪个派出所', en: 'which station' },
      { zh: '什么时间', en: 'when' },
      { zh: '经过，拒绝的理由', en: 'what happened, and the reason given' },
    ],
  },
  next: [ifNotOpened],
  tasks: ['if-refused'],
  laws: ['cpl-110', 'proc-admin', 'psl-proc'],
  questions: ['police-accept'],
  channels: ['110'],
} satisfies Channel;

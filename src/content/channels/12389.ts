import { actions } from '../actions.ts';
import { reach12389 } from '../facts/offices.ts';
import { askInWriting, ifNotHandled, ifNotOpened, reasonsInWriting } from '../facts/police-report.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '12389：派出所不接案', en: '12389: when the police will not take a report' },
  summary: { zh: '不接案、不给回执，打这里反映。', en: 'No report taken, no receipt given: tell them here.' },
  need: 'fraud',
  how: [{ say: reasonsInWriting }, { say: askInWriting }, { say: reach12389, action: actions['call-12389'] }],
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
  next: [ifNotOpened, ifNotHandled],
  tasks: ['if-refused'],
  laws: ['cpl-110', 'proc-admin', 'psl-proc'],
  questions: ['police-accept'],
  channels: ['110'],
};

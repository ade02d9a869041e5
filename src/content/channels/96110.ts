import { actions } from '../actions.ts';
import { answer96110, ask96110, check96110, fakedPolice, no96110, or110 } from '../facts/police-lines.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '96110 反诈专线', en: '96110: the anti-fraud line' },
  summary: { zh: '像骗局、还没转钱，打过去问。', en: 'Looks like fraud and no money sent yet: ask here.' },
  need: 'fraud',
  about: [
    {
      text: {
        zh: '公安的反诈专线：劝阻、咨询、举报诈骗线索。',
        en: 'The police’s anti-fraud line: they warn, advise and take tips on fraud.',
      },
      on: [cite(stepSources['0419af-2023-06'])],
    },
  ],
  how: [
    { say: answer96110, action: actions['call-96110'] },
    { say: check96110 },
    { say: ask96110 },
    { say: or110 },
    {
      say: {
        text: { zh: '已经转账的，打 `110`。', en: 'Money already sent: call `110`.' },
      },
      action: actions['call-110'],
    },
  ],
  asks: {
    says: {
      text: { zh: '打过去说清：', en: 'Tell them:' },
    },
    fields: [
      { zh: '对方的号码', en: 'the other number' },
      { zh: '对方说了什么', en: 'what was said' },
      { zh: '有没有转账，多少钱，转到哪个账户', en: 'any transfer: how much, to which account' },
    ],
  },
  before: [no96110, fakedPolice],
  tasks: ['police-warnings', 'money-gone'],
  laws: ['atf-9-14'],
  questions: ['official-call'],
  channels: ['110', '12381', 'anti-fraud-app'],
};

import { actions } from '../actions.ts';
import { tell110 } from '../facts/police-lines.ts';
import {
  askForPenalty,
  askForReview,
  askInWriting,
  call110,
  ifNotHandled,
  ifNotOpened,
  reasonsInWriting,
  rightToAccuse,
  sayToPolice,
  timesOfPenalty,
  timesToOpen,
  whichStation,
} from '../facts/police-report.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '110 报警', en: '110: the police' },
  summary: {
    zh: '被威胁、正在被骗、钱已经转出，马上打。',
    en: 'Threats, fraud under way, money gone: call at once.',
  },
  need: 'fraud',
  how: [
    { say: call110, action: actions['call-110'] },
    { say: tell110 },
    {
      say: {
        text: {
          zh: '不紧急的，可以带材料去派出所报案。',
          en: 'Not urgent: take your papers to a police station.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '对报案，公安机关应当接受；你交的证据材料应当登记，开接受证据清单。',
          en: 'The police must accept reports, register the evidence that you hand in and make out a list of it.',
        },
        on: [
          cite(statutes['police-administrative-procedure'], article(60, 64)),
          cite(statutes['police-criminal-procedure'], article(169, 170)),
        ],
      },
    },
    { say: sayToPolice },
    { say: whichStation },
  ],
  times: [timesToOpen, timesOfPenalty],
  next: [rightToAccuse, reasonsInWriting, askInWriting, ifNotOpened, askForReview, ifNotHandled],
  before: [askForPenalty],
  tasks: ['money-gone', 'evidence-pack', 'report-police', 'if-refused'],
  laws: ['cpl-110', 'proc-crim', 'psl-56', 'psl-50-5', 'psl-proc', 'crim-253-1'],
  questions: ['police-accept', 'sms-bomb', 'abnormal'],
  channels: ['96110', 'cyberpolice', '12389'],
};

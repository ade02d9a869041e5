import { actions } from '../actions.ts';
import { tell110 } from '../facts/police-lines.ts';
import {
  askForPenalty,
  call110,
  ifNotOpened,
  reasonsInWriting,
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
          zh: '不紧急的，可以带材料去派出所报案。公安机关应当接受，证据材料要登记，给你清单签名。',
          en: 'Not urgent: take your papers to a police station. The police must accept the report, and list the evidence for you to sign.',
        },
        on: [
          cite(statutes['police-administrative-procedure'], article(60)),
          cite(statutes['police-criminal-procedure'], article(169, 170)),
        ],
      },
    },
    { say: sayToPolice },
    { say: whichStation },
  ],
  times: [timesToOpen, timesOfPenalty],
  next: [reasonsInWriting, ifNotOpened],
  before: [askForPenalty],
  tasks: ['money-gone', 'evidence-pack', 'report-police', 'if-refused'],
  laws: ['cpl-110', 'proc-crim', 'psl-56', 'psl-50-5', 'psl-proc', 'crim-253-1'],
  questions: ['police-accept', 'sms-bomb', 'abnormal'],
  channels: ['96110', 'cyberpolice', '12389'],
};

import { bombing } from '../steps/bombing.ts';
import type { Question } from './question.ts';

export const smsBomb: Question = {
  answer: {
    situation: 'message-bombing',
    steps: [
      bombing.noCodes,
      { ...bombing.keepProof, task: { step: 'abnormal', task: 'evidence-log' } },
      bombing.askCarrier,
      bombing.keyword,
      bombing.report,
      { say: bombing.afterwards, task: { step: 'abnormal', task: 'secure-accounts' } },
    ],
    whole: { step: 'abnormal', task: 'stop-bombing' },
    notes: [bombing.keywordCost, bombing.paidHelp, bombing.noOfficialWay],
  },
  tasks: [{ step: 'law', task: 'report-police' }],
  channels: ['110'],
  laws: ['psl-50-5'],
};

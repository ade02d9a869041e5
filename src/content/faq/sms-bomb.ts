import { bombing } from '../facts/bombing.ts';
import type { Question } from './question.ts';

export const smsBomb: Question = {
  name: {
    zh: '短信、电话轰炸停不下来，怎么办？',
    en: 'I am being bombed with messages or calls. What do I do?',
  },
  summary: {
    zh: '别输任何验证码；先留证，请运营商临时限制，再报警。',
    en: 'Enter no code; keep proof, have your carrier limit it for now, then tell the police.',
  },
  group: 'special',
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

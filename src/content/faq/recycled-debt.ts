import { actions } from '../actions.ts';
import { notTheDebtor } from '../facts/not-the-debtor.ts';
import { recycledGap, recycledNotForDebts } from '../facts/recycled.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const recycledDebt: Question = {
  name: {
    zh: '新号老接到找前机主的催收，怎么办？',
    en: 'Collectors call for my number’s last owner. What now?',
  },
  summary: {
    zh: '不给证件号，不替人还；说清“我不是债务人”，再清掉前机主的账号。',
    en: 'Give no ID number and pay nothing; say that you are not the debtor, then clear the accounts they left.',
  },
  group: 'special',
  answer: {
    situation: 'recycled-number',
    steps: [
      notTheDebtor.giveNothing,
      notTheDebtor.askWho,
      notTheDebtor.declare,
      {
        say: {
          text: {
            zh: '办“二次号码焕新”，清掉前机主留下的账号。',
            en: 'Use 二次号码焕新 to clear the accounts that they left.',
          },
          on: [cite(stepSources['bfwz-2025-05-02']), cite(carrierSources['itcow-2025-05-09'])],
        },
        task: { step: 'change-number', task: 'refresh-new-number' },
      },
      {
        say: {
          text: { zh: '请运营商开通防骚扰。', en: 'Have your carrier turn on its blocking.' },
        },
        task: { step: 'block', task: 'carrier-blocking' },
      },
      notTheDebtor.complain,
      {
        say: {
          text: {
            zh: '对方威胁你，就报警。',
            en: 'If they threaten you, call the police.',
          },
        },
        action: actions['call-110'],
      },
    ],
    whole: { step: 'law', task: 'not-the-debtor' },
    notes: [notTheDebtor.standard, notTheDebtor.punishable, recycledGap, recycledNotForDebts],
  },
  tasks: [
    { step: 'abnormal', task: 'evidence-log' },
    { step: 'law', task: 'complain-finance' },
  ],
  channels: ['recycled-number', '12378', '12321', '110'],
  laws: ['pipl-44-50', 'psl-50-5'],
};

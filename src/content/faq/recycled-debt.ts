import { actions } from '../actions.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { notTheDebtor } from '../steps/not-the-debtor.ts';
import { recycledGap } from '../steps/recycled.ts';
import type { Question } from './question.ts';

export const recycledDebt: Question = {
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
          on: [
            cite(stepSources['sqrb-undated']),
            cite(stepSources['csai-undated']),
            cite(stepSources['people-politics-2014-09-15']),
          ],
        },
        task: { step: 'change-number', task: 'refresh-new-number' },
      },
      {
        say: {
          text: { zh: '请运营商开通防骚扰。', en: 'Have your carrier turn on its blocking.' },
          on: [
            cite(stepSources['sqrb-undated']),
            cite(stepSources['csai-undated']),
            cite(stepSources['people-politics-2014-09-15']),
          ],
        },
        task: { step: 'block', task: 'carrier-blocking' },
      },
      notTheDebtor.complain,
      {
        say: {
          text: { zh: '对方威胁你，就报警。', en: 'If they threaten you, call the police.' },
          on: [
            cite(stepSources['sqrb-undated']),
            cite(stepSources['csai-undated']),
            cite(stepSources['people-politics-2014-09-15']),
          ],
        },
        action: actions['call-110'],
      },
    ],
    whole: { step: 'law', task: 'not-the-debtor' },
    notes: [notTheDebtor.standard, recycledGap],
  },
  tasks: [
    { step: 'abnormal', task: 'evidence-log' },
    { step: 'law', task: 'complain-finance' },
  ],
  channels: ['recycled-number', '12378', '12321', '110'],
  laws: ['pipl-44-50', 'psl-50-5'],
};

import { answerStrangers } from '../steps/answer-strangers.ts';
import type { Question } from './question.ts';

export const cannotBlock: Question = {
  answer: {
    situation: 'must-answer-strangers',
    steps: [
      { ...answerStrangers.taggedOnly, task: { step: 'block', task: 'phone-blocking' } },
      answerStrangers.repeatedCalls,
      answerStrangers.longNumbers,
      { ...answerStrangers.allowList, task: { step: 'block', task: 'keep-important-calls' } },
      { ...answerStrangers.twoNumbers, task: { step: 'change-number', task: 'second-number' } },
    ],
    whole: { step: 'block', task: 'answer-strangers' },
    notes: [
      {
        text: {
          zh: '号码就是饭碗：全拦等于没有收入，所以只拦有标记的。',
          en: 'When the number is your living, blocking everyone means no income: block only what is tagged.',
        },
      },
    ],
  },
  tasks: [
    { step: 'carrier', task: 'say-stop' },
    { step: 'carrier', task: 'carrier-spam-report' },
  ],
  channels: ['700-privacy-numbers', '12321'],
  laws: ['crpl-29'],
};

import { answerStrangers } from '../facts/answer-strangers.ts';
import type { Question } from './question.ts';

export const cannotBlock: Question = {
  name: {
    zh: '做生意、送外卖，不能拦陌生号，怎么办？',
    en: 'I live on calls from strangers. How do I block?',
  },
  summary: {
    zh: '只拦有骚扰标记的，让重复来电打得进来，亲友和银行另用一个号。',
    en: 'Block only tagged numbers, let repeated calls ring, and keep another number for family and the bank.',
  },
  group: 'special',
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

import { answerStrangers } from '../facts/answer-strangers.ts';
import type { Task } from './task.ts';

export const answerStrangersTask: Task = {
  name: { zh: '只拦有标记的号码', en: 'Block only numbers that are tagged' },
  why: {
    text: {
      zh: '电话就是生意，不能全拦，只拦别人标记过的。',
      en: 'If strangers are your trade, you cannot block them all: block only those that others have tagged.',
    },
  },
  minutes: 10,
  cuts: 'phone',
  for: { situations: ['must-answer-strangers'] },
  how: [
    answerStrangers.twoNumbers,
    answerStrangers.taggedOnly,
    answerStrangers.repeatedCalls,
    answerStrangers.longNumbers,
    answerStrangers.allowList,
  ],
};

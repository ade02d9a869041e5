import { actions } from '../actions.ts';
import { accountCheckGap, cardsInMyName, noIdOnStrangeLinks, unbindFirst } from '../facts/own-accounts.ts';
import { bankCards, wrongCards } from '../facts/own-cards.ts';
import type { Task } from './task.ts';

export const accountsInMyNameTask: Task = {
  name: { zh: '查名下的卡和账号', en: 'See cards and accounts in your name' },
  why: {
    text: {
      zh: '有没有人冒你的名办卡、注册，一查就知道个大概。',
      en: 'A check gives you a fair idea whether someone opened cards or accounts as you.',
    },
  },
  minutes: 20,
  cuts: 'leak',
  how: [
    cardsInMyName,
    unbindFirst[0],
    {
      say: bankCards,
      action: actions['app-bank-cards-in-my-name'],
    },
    {
      say: {
        text: {
          zh: '数量对不上，就去问明细，把不是你开的卡和账号一个个列出来。',
          en: 'Where the count is wrong, ask for the details, and list the cards and accounts that you did not open.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '书面要求注销这些卡和账号，留好答复，报案时是材料。',
          en: 'Ask in writing that they be cancelled, and keep the answers as evidence for the police.',
        },
      },
    },
  ],
  limits: [noIdOnStrangeLinks, wrongCards, accountCheckGap],
};

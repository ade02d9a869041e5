import { unbindFirst } from '../facts/own-accounts.ts';
import { recycledElsewhere, recycledGap, recycledNotForDebts } from '../facts/recycled.ts';
import { recycledNumber } from '../facts/recycled-number.ts';
import { strangeCodes } from '../facts/strange-codes.ts';
import type { Question } from './question.ts';

export const jiema: Question = {
  name: {
    zh: '号码是二次号，或被人拿去注册，怎么办？',
    en: 'My number is recycled, or used for sign-ups. What now?',
  },
  summary: {
    zh: '先看它绑了多少账号，再清掉不是你的；谁来要验证码都不给。',
    en: 'See how many accounts hang on it, clear those that are not yours, and give a code to nobody.',
  },
  group: 'special',
  answer: {
    situation: 'recycled-number',
    steps: [
      { say: strangeCodes.giveNone },
      { ...unbindFirst[0], task: { step: 'abnormal', task: 'accounts-in-my-name' } },
      { say: strangeCodes.appeal },
      recycledNumber.chinaMobile,
      recycledNumber.chinaUnicom,
      recycledNumber.chinaTelecom,
      { say: strangeCodes.many, task: { step: 'carrier', task: 'carrier-spam-report' } },
    ],
    whole: { step: 'change-number', task: 'refresh-new-number' },
    notes: [recycledGap, recycledNotForDebts, recycledElsewhere],
  },
  tasks: [
    { step: 'abnormal', task: 'secure-accounts' },
    { step: 'carrier', task: 'ask-what-they-hold' },
  ],
  channels: ['accounts-on-my-number', 'recycled-number', '12321', '110'],
  laws: ['pipl-44-50'],
};

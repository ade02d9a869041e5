import { shownFalsely } from '../facts/shown-falsely.ts';
import type { Task } from './task.ts';

export const shownFalselyTask: Task = {
  name: { zh: '查清号码是不是被冒用', en: 'Check whether your number is misused' },
  why: {
    text: {
      zh: '可能是别人改号冒充，也可能真有人用了你的号。',
      en: 'It may be spoofing, or someone may really be using your number.',
    },
  },
  minutes: 30,
  cuts: 'pool',
  for: { situations: ['number-shown-falsely'] },
  how: [
    shownFalsely.lookUp,
    shownFalsely.noneMade,
    shownFalsely.someMade,
    shownFalsely.explain,
    shownFalsely.clearTag,
  ],
  limits: [shownFalsely.payNobody, shownFalsely.carrierMustTrace, shownFalsely.mayAppeal],
  laws: ['atf-9-14'],
};

import { shownFalsely } from '../facts/shown-falsely.ts';
import type { Question } from './question.ts';

export const spoofedMe: Question = {
  name: {
    zh: '别人说接到我的骚扰电话，我没打过，怎么办？',
    en: 'People say my number called them. I did not. What now?',
  },
  summary: {
    zh: '先查自己的详单：没打出去，投诉虚假主叫；有不认识的，改密码、换卡、报警。',
    en: 'Look in your records first: nothing there, complain of a spoofed number; unknown calls, change passwords, replace the card and tell the police.',
  },
  group: 'special',
  answer: {
    situation: 'number-shown-falsely',
    steps: [
      { ...shownFalsely.lookUp, task: { step: 'abnormal', task: 'carrier-records' } },
      { ...shownFalsely.noneMade, task: { step: 'carrier', task: 'carrier-complaint' } },
      { ...shownFalsely.someMade, task: { step: 'carrier', task: 'carrier-forwarding' } },
      shownFalsely.explain,
      shownFalsely.clearTag,
    ],
    whole: { step: 'abnormal', task: 'shown-falsely' },
    notes: [shownFalsely.payNobody, shownFalsely.carrierMustTrace, shownFalsely.mayAppeal],
  },
  tasks: [{ step: 'abnormal', task: 'secure-accounts' }],
  channels: ['number-tags', 'regulator-appeal', '110'],
  laws: ['atf-9-14', 'appeal'],
};

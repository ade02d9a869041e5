import { shownFalsely } from '../steps/shown-falsely.ts';
import type { Question } from './question.ts';

export const spoofedMe: Question = {
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
    notes: [shownFalsely.carrierMustTrace],
  },
  tasks: [{ step: 'abnormal', task: 'secure-accounts' }],
  channels: ['number-tags', 'regulator-appeal', '110'],
  laws: ['atf-9-14', 'appeal'],
};

import { actions } from '../actions.ts';
import { reach12389, tell12389 } from '../facts/offices.ts';
import {
  askInWriting,
  ifNotHandled,
  ifNotOpened,
  reasonsInWriting,
  timesOfPenalty,
  timesOfReview,
} from '../facts/police-report.ts';
import type { Task } from './task.ts';

export const ifRefusedTask: Task = {
  name: { zh: '不立案，申请复议或监督', en: 'Refused: ask for a review' },
  why: { text: { zh: '一次不受理，不等于没路走。', en: 'One refusal is not the end.' } },
  minutes: 60,
  cuts: 'price',
  for: { situations: ['police-refused'] },
  how: [
    {
      say: reasonsInWriting,
    },
    { say: askInWriting },
    {
      say: ifNotOpened,
    },
    {
      say: timesOfPenalty,
    },
    {
      say: ifNotHandled,
    },
    {
      say: reach12389,
      action: actions['call-12389'],
    },
    { say: tell12389 },
  ],
  limits: [timesOfReview],
  laws: ['cpl-110', 'proc-crim', 'psl-proc'],
};

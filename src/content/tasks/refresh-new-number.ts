import { recycled, recycledElsewhere, recycledGap, recycledNotForDebts } from '../facts/recycled.ts';
import { recycledNumber, refreshAtOnce } from '../facts/recycled-number.ts';
import type { Task } from './task.ts';

export const refreshNewNumberTask: Task = {
  name: { zh: '清掉新号上前机主的账号', en: 'Clear the previous owner’s accounts' },
  why: recycled,
  minutes: 10,
  cuts: 'list',
  for: { situations: ['new-number', 'recycled-number'] },
  how: [
    { say: refreshAtOnce },
    recycledNumber.chinaMobile,
    recycledNumber.chinaUnicom,
    recycledNumber.chinaTelecom,
    recycledNumber.soon,
  ],
  limits: [recycledGap, recycledNotForDebts, recycledElsewhere],
};

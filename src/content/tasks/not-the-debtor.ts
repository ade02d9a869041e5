import { notTheDebtor } from '../facts/not-the-debtor.ts';
import type { Task } from './task.ts';

export const notTheDebtorTask: Task = {
  name: { zh: '声明“我不是债务人”', en: 'State that you are not the debtor' },
  why: {
    text: {
      zh: '别人欠的债，不用你还，也不用你传话。',
      en: 'Someone else’s debt is not yours to pay or to pass on.',
    },
  },
  minutes: 15,
  cuts: 'list',
  for: { situations: ['recycled-number', 'someone-elses-debt'] },
  how: [
    notTheDebtor.askWho,
    notTheDebtor.declare,
    notTheDebtor.giveNothing,
    notTheDebtor.complain,
    notTheDebtor.threats,
  ],
  limits: [notTheDebtor.standard, notTheDebtor.punishable, notTheDebtor.criminal],
};

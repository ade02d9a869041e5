import { keepReference } from '../facts/tickets.ts';
import type { Task } from './task.ts';

export const carrierSpamReportTask: Task = {
  name: { zh: '举报骚扰电话和短信', en: 'Report spam calls and messages' },
  why: {
    text: {
      zh: '每报一次，就给这个号码多留一条记录。',
      en: 'Each report adds to the file on that number.',
    },
  },
  minutes: 10,
  cuts: 'dialling',
  how: { topic: 'spam-report' },
  limits: [keepReference],
};

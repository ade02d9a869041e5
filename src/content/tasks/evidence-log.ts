import {
  messageRecordsLast,
  oneLineACall,
  recordsLast,
  screenshots,
  whoGotTheNumber,
} from '../facts/call-log.ts';
import type { Task } from './task.ts';

export const evidenceLogTask: Task = {
  name: { zh: '把每个来电记下来', en: 'Write down every call' },
  why: {
    text: {
      zh: '没有记录，投诉、报案都难往下走。',
      en: 'Without a record, complaints and police reports go nowhere.',
    },
  },
  minutes: 5,
  cuts: 'dialling',
  how: [
    {
      say: oneLineACall,
    },
    {
      say: screenshots,
    },
    {
      say: whoGotTheNumber,
    },
    {
      say: {
        text: {
          zh: '被拦的也记下商家名和时间。够一份名单，就去 12315 或 12321。',
          en: 'Note the business and time of blocked calls too. With a list, go to 12315 or 12321.',
        },
      },
    },
  ],
  limits: [recordsLast, messageRecordsLast],
};

import type { Task } from './task.ts';

export const carrierRecordsTask: Task = {
  name: { zh: '调出通话详单', en: 'Get your call records' },
  why: {
    text: {
      zh: '详单是运营商出的，比自己记的更有分量。',
      en: 'Records come from the carrier and weigh more than your own notes.',
    },
  },
  minutes: 15,
  cuts: 'dialling',
  how: { topic: 'records' },
};

import type { Task } from './task.ts';

export const carrierSuspendTask: Task = {
  name: { zh: '停机保号', en: 'Suspend the line, keep the number' },
  why: { text: { zh: '想清静一阵，又不想丢号码。', en: 'Some quiet, without losing the number.' } },
  minutes: 15,
  cuts: 'phone',
  how: { topic: 'suspend' },
  limits: [
    {
      text: {
        zh: '也可以换成低价的保号套餐，把号码留住。',
        en: 'Or move to a cheap plan that keeps the number.',
      },
    },
    {
      text: {
        zh: '或者用双卡，旧号只收短信。',
        en: 'Or use two SIM cards and keep the old number for messages only.',
      },
    },
  ],
};

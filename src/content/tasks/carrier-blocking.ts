import type { Task } from './task.ts';

export const carrierBlockingTask: Task = {
  name: { zh: '开通运营商的拦截', en: 'Turn on your carrier’s blocking' },
  why: {
    text: {
      zh: '运营商在它那一侧拦，不用装 App，也不用交出通讯录。',
      en: 'The carrier blocks on its side: no app to install, no contacts to hand over.',
    },
  },
  minutes: 3,
  cuts: 'pool',
  needed: true,
  how: { topic: 'blocking' },
};

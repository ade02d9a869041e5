import type { Task } from './task.ts';

export const secondNumberTask: Task = {
  name: { zh: '办个副号，分开用', en: 'Get a second number' },
  why: {
    text: {
      zh: '重要账号用一个号，填表注册用另一个。',
      en: 'One number for key accounts, another for forms and sign-ups.',
    },
  },
  minutes: 30,
  cuts: 'collection',
  how: { topic: 'second-number' },
  limits: [
    {
      text: {
        zh: '副号要定期看还能不能收验证码，丢了先解绑。',
        en: 'Check now and then that the second number still gets codes; if you lose it, unbind first.',
      },
    },
  ],
};

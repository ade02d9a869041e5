import type { Task } from './task.ts';

export const simPinTask: Task = {
  name: { zh: '给 SIM 卡设密码', en: 'Set a SIM PIN' },
  why: {
    text: {
      zh: '手机丢了，别人拿走卡也收不到你的验证码。',
      en: 'If the phone is lost, a thief cannot use the card to get your codes.',
    },
  },
  minutes: 5,
  cuts: 'phone',
  how: { topic: 'sim-pin' },
};

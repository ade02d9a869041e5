import { hotlines } from '../facts/hotlines.ts';
import { simLost } from '../facts/own-accounts.ts';
import type { Task } from './task.ts';

export const noSignalTask: Task = {
  name: { zh: '挂失突然没信号的卡', en: 'Report a dead card lost' },
  why: {
    text: {
      zh: '手机突然没信号、收不到短信，可能是有人补了你的卡，不是骚扰。',
      en: 'A phone that suddenly has no signal or messages may mean that someone replaced your card; it is not nuisance.',
    },
  },
  minutes: 15,
  cuts: 'phone',
  for: { situations: ['signal-lost'] },
  how: [
    { say: simLost },
    { say: hotlines },
    {
      say: {
        text: {
          zh: '马上联系银行和支付平台，冻结账户。',
          en: 'Contact your bank and payment platforms at once and freeze the accounts.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '卡补回来以后，改掉支付和邮箱的密码。',
          en: 'Once you have the card back, change the passwords for payment and e-mail.',
        },
      },
    },
  ],
};

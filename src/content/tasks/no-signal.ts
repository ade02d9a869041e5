import { hotlines } from '../facts/hotlines.ts';
import { lostSignal } from '../facts/lost-signal.ts';
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
  how: [{ say: simLost }, { say: hotlines }, lostSignal.freeze, lostSignal.passwords],
};

import { bombing } from '../facts/bombing.ts';
import type { Task } from './task.ts';

export const stopBombingTask: Task = {
  name: { zh: '留住证据，挡住轰炸', en: 'Keep evidence, stop the flood' },
  why: {
    text: {
      zh: '轰炸有时是为了盖住别的事，先看住账号。',
      en: 'A flood sometimes covers something else: watch your accounts first.',
    },
  },
  minutes: 20,
  cuts: 'phone',
  for: { situations: ['message-bombing'] },
  how: [bombing.noCodes, bombing.keepProof, bombing.askCarrier, bombing.keyword, bombing.report],
  limits: [bombing.keywordCost, bombing.afterwards, bombing.paidHelp, bombing.noOfficialWay],
  undo: {
    say: {
      text: {
        zh: '轰炸停了，马上删掉“验证码”这个关键词。',
        en: 'As soon as it stops, delete the keyword 验证码.',
      },
    },
  },
  laws: ['psl-50-5'],
};

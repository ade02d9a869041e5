import { civilClaim, groundsOfClaim, whatClaimNeeds } from '../facts/civil-claim.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Task } from './task.ts';

export const sueTask: Task = {
  name: { zh: '起诉，要求停止和赔偿', en: 'Sue for a stop and compensation' },
  why: {
    text: {
      zh: '知道对方是谁、手里有证据，才值得走这一步。',
      en: 'Worth it when you know who it is and have evidence.',
    },
  },
  minutes: 240,
  cuts: 'list',
  how: [
    {
      say: civilClaim,
    },
    {
      say: groundsOfClaim,
    },
    {
      say: {
        text: {
          zh: '运营商自己打推销电话，你拒绝后还打，可以起诉：滨州有判赔 3700 余元的先例，入选最高法民法典典型案例。',
          en: 'If your carrier itself keeps selling after you refused, you may sue: in a Binzhou case over 3,700 yuan was awarded, and the Supreme People’s Court lists it among its model cases.',
        },
        on: [cite(stepSources['jsjc-2022-12-19']), cite(stepSources['shfzb-2023-02-13'])],
      },
    },
  ],
  limits: [
    whatClaimNeeds,
    {
      text: {
        zh: '每个案子不同，先例不等于你的结果。拿不准，先问律师。',
        en: 'Every case differs; a precedent is not your result. If unsure, ask a lawyer first.',
      },
    },
  ],
  laws: ['civ-1032-1034', 'civ-remedies', 'pipl-69-71', 'crpl-29', 'case-binzhou'],
};

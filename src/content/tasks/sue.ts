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
          zh: '滨州有个案子：用户明确拒绝后，通信公司还多次打电话推销，法院判它赔 3700 余元。',
          en: 'In a case in Binzhou a carrier went on selling by phone after the user had clearly refused; the court made it pay over 3,700 yuan.',
        },
        on: [cite(stepSources['jsjc-2022-12-19'])],
      },
    },
    {
      say: {
        text: {
          zh: '最高法第二批民法典典型案例里，有一起推销电话案，认定通信公司侵犯隐私权。可能就是滨州这一起，我们没有核实。',
          en: 'The Supreme People’s Court’s second batch of Civil Code model cases has a case in which a carrier’s sales calls were held to infringe privacy. It may be the Binzhou case itself; we did not verify it.',
        },
        on: [cite(stepSources['shfzb-2023-02-13'])],
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

import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Task } from './task.ts';

export const carrierOverseasTask: Task = {
  name: { zh: '关掉境外来电', en: 'Stop calls from outside the mainland' },
  why: {
    text: {
      zh: '没有境外亲友和业务，整类关掉最省事。',
      en: 'If nobody outside the mainland needs to reach you, closing the whole category is simplest.',
    },
  },
  minutes: 3,
  cuts: 'dialling',
  needed: true,
  how: { topic: 'overseas' },
  limits: [
    {
      text: {
        zh: '有网友说，接了境外电话以后，有警察上门。',
        en: 'Someone wrote online that the police came after a call from outside the mainland.',
      },
      on: [cite(stepSources['v2ex-2023-04-21'])],
    },
    {
      text: {
        zh: '有警察上门，可以请对方出示证件，再打 `110` 核实。',
        en: 'If the police come, ask for identification and check by calling `110`.',
      },
    },
  ],
};

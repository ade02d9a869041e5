import { citeOwn } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Task } from './task.ts';

export const phoneBlockingTask: Task = {
  name: { zh: '打开手机自带的拦截', en: 'Turn on the phone’s own blocking' },
  why: {
    text: { zh: '手机自己就会拦，设一次就行。', en: 'The phone can block by itself; you set it once.' },
  },
  minutes: 3,
  cuts: 'phone',
  needed: true,
  how: 'phone',
  limits: [
    {
      text: {
        zh: '先把系统更新到最新，再看自带的拦截够不够用。',
        en: 'Update the phone first, then see whether its own blocking is enough.',
      },
    },
    {
      text: {
        zh: '安卓 7.0 起，系统里有一份号码黑名单，默认的电话和短信应用共用。在默认应用里拉黑，换了应用也有效。',
        en: 'Since Android 7.0 the system has one block list, shared by the default phone and message apps. Block in the default app, and it holds after you change apps.',
      },
      on: [citeOwn(stepSources['android-source-undated'])],
    },
  ],
};

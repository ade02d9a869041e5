import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { StepText } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';
import { taskNames } from './task-names.ts';

export const blockText = {
  quotation: {
    text: {
      zh: '原文写：“在手机中下载安全拦截软件，防止接收到大量的骚扰电话和短信。”（趣头条，2022-03-24）',
      en: 'The article says: “Download security blocking software to your phone, so as not to get masses of nuisance calls and messages.” (Qutoutiao, 2022-03-24; our translation)',
    },
    on: [cite(stepSources['unnamed-2022-03-24'])],
  },
  groups: [
    {
      name: { zh: '先开这两样', en: 'Start with these two' },
      tasks: ['carrier-blocking', 'phone-blocking'],
    },
    {
      name: { zh: '再补几样', en: 'Then add these' },
      tasks: ['carrier-overseas', 'message-blocking', 'keep-important-calls', 'third-party-blocker'],
    },
    {
      name: { zh: '这几种情况另有办法', en: 'For special situations' },
      tasks: ['answer-strangers', 'parents-phone'],
    },
  ],
  tasks: {
    'carrier-blocking': {
      name: taskNames['carrier-blocking'],
      why: {
        text: {
          zh: '运营商在它那一侧拦，不用装 App，也不用交出通讯录。',
          en: 'The carrier blocks on its side: no app to install, no contacts to hand over.',
        },
      },
      minutes: 3,
    },
    'phone-blocking': {
      name: taskNames['phone-blocking'],
      why: {
        text: { zh: '手机自己就会拦，设一次就行。', en: 'The phone can block by itself; you set it once.' },
      },
      minutes: 3,
    },
    'carrier-overseas': {
      name: taskNames['carrier-overseas'],
      why: {
        text: {
          zh: '没有境外亲友和业务，整类关掉最省事。',
          en: 'If nobody outside the mainland needs to reach you, closing the whole category is simplest.',
        },
      },
      minutes: 3,
    },
    'message-blocking': {
      name: taskNames['message-blocking'],
      why: {
        text: {
          zh: '号码上了名单，电话和短信都会来，一起挡。',
          en: 'A number on a list gets calls and messages: keep both out.',
        },
      },
      minutes: 5,
    },
    'keep-important-calls': {
      name: taskNames['keep-important-calls'],
      why: {
        text: {
          zh: '拦得住骚扰，也要接得到医院和快递。',
          en: 'Keep nuisance out, and let the hospital and the courier in.',
        },
      },
      minutes: 5,
    },
    'answer-strangers': {
      name: taskNames['answer-strangers'],
      why: {
        text: {
          zh: '电话就是生意，不能全拦，只拦别人标记过的。',
          en: 'If strangers are your trade, you cannot block them all: block only those that others have tagged.',
        },
      },
      minutes: 10,
    },
    'parents-phone': {
      name: taskNames['parents-phone'],
      why: {
        text: {
          zh: '老人怕漏接，更怕被骗，设松一点，说好规矩。',
          en: 'Older people fear missing calls, and fraud even more: block gently and agree on rules.',
        },
      },
      minutes: 20,
    },
    'third-party-blocker': {
      name: taskNames['third-party-blocker'],
      why: {
        text: {
          zh: '先用现成的。真要装，别拿通讯录去换。',
          en: 'Use what is there. If you must add an app, do not pay with your contacts.',
        },
      },
      minutes: 10,
    },
  },
} satisfies StepText<TaskIdOf<'block'>>;

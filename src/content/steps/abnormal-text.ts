import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { oddSigns } from './odd-signs.ts';
import type { StepText } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';
import { taskNames } from './task-names.ts';

export const abnormalText = {
  quotation: {
    text: {
      zh: '原文写：“如果发现该号码有异常操作记录，请及时报警。”（趣头条，2022-03-24）',
      en: 'The article says: “If you find records of abnormal activity on the number, report it to the police promptly.” (Qutoutiao, 2022-03-24; our translation)',
    },
    on: [cite(stepSources['unnamed-2022-03-24'])],
  },
  groups: [
    { name: { zh: '先止损', en: 'Stop the loss' }, tasks: ['money-gone', 'no-signal', 'secure-accounts'] },
    {
      name: { zh: '再查清', en: 'Then check' },
      tasks: ['accounts-in-my-name', 'police-warnings', 'stop-bombing', 'shown-falsely'],
    },
    { name: { zh: '留证', en: 'Keep evidence' }, ours: true, tasks: ['evidence-log', 'carrier-records'] },
  ],
  tasks: {
    'money-gone': {
      name: taskNames['money-gone'],
      why: {
        text: {
          zh: '钱一转出，一分钟都别等，先止付。',
          en: 'Once money has left, do not wait a minute: get it stopped first.',
        },
      },
      minutes: 10,
    },
    'no-signal': {
      name: taskNames['no-signal'],
      why: {
        text: {
          zh: '手机突然没信号、收不到短信，可能是有人补了你的卡，不是骚扰。',
          en: 'A phone that suddenly has no signal or messages may mean that someone replaced your card; it is not nuisance.',
        },
      },
      minutes: 15,
    },
    'secure-accounts': {
      name: taskNames['secure-accounts'],
      why: oddSigns,
      minutes: 30,
    },
    'accounts-in-my-name': {
      name: taskNames['accounts-in-my-name'],
      why: {
        text: {
          zh: '有没有人冒你的名办卡、注册，一查就知道个大概。',
          en: 'A check gives you a fair idea whether someone opened cards or accounts as you.',
        },
      },
      minutes: 20,
    },
    'police-warnings': {
      name: taskNames['police-warnings'],
      why: {
        text: {
          zh: '真的劝阻电话要接，假的要挂。',
          en: 'Answer the real warning calls, hang up on the fake ones.',
        },
      },
      minutes: 5,
    },
    'stop-bombing': {
      name: taskNames['stop-bombing'],
      why: {
        text: {
          zh: '轰炸有时是为了盖住别的事，先看住账号。',
          en: 'A flood sometimes covers something else: watch your accounts first.',
        },
      },
      minutes: 20,
    },
    'shown-falsely': {
      name: taskNames['shown-falsely'],
      why: {
        text: {
          zh: '可能是别人改号冒充，也可能真有人用了你的号。',
          en: 'It may be spoofing, or someone may really be using your number.',
        },
      },
      minutes: 30,
    },
    'evidence-log': {
      name: taskNames['evidence-log'],
      why: {
        text: {
          zh: '没有记录，投诉、报案都难往下走。',
          en: 'Without a record, complaints and police reports go nowhere.',
        },
      },
      minutes: 5,
    },
    'carrier-records': {
      name: taskNames['carrier-records'],
      why: {
        text: {
          zh: '详单是运营商出的，比自己记的更有分量。',
          en: 'Records come from the carrier and weigh more than your own notes.',
        },
      },
      minutes: 15,
    },
  },
} satisfies StepText<TaskIdOf<'abnormal'>>;

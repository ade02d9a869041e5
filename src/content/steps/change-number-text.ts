import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { recycled, reissued } from './recycled.ts';
import type { StepText } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';
import { taskNames } from './task-names.ts';

export const changeNumberText = {
  quotation: {
    text: {
      zh: '原文写：“如果骚扰电话来得非常多，注销该号码并更换手机号码。”（趣头条，2022-03-24）',
      en: 'The article says: “If there are very many nuisance calls, cancel the number and change it.” (Qutoutiao, 2022-03-24; our translation)',
    },
    on: [cite(stepSources['unnamed-2022-03-24'])],
  },
  groups: [
    {
      name: { zh: '先试不换号的办法', en: 'Try what keeps the number' },
      tasks: ['watch-two-weeks', 'carrier-suspend', 'second-number'],
    },
    { name: { zh: '销号之前', en: 'Before you cancel' }, tasks: ['unbind-accounts'] },
    {
      name: { zh: '销号和换上新号', en: 'Cancel, and settle the new one' },
      tasks: ['carrier-cancel', 'refresh-new-number'],
    },
  ],
  tasks: {
    'watch-two-weeks': {
      name: taskNames['watch-two-weeks'],
      why: {
        text: {
          zh: '拦住大半，也许就不用换了。',
          en: 'With most of it blocked, you may not need to change.',
        },
      },
      minutes: 5,
    },
    'carrier-suspend': {
      name: taskNames['carrier-suspend'],
      why: { text: { zh: '想清静一阵，又不想丢号码。', en: 'Some quiet, without losing the number.' } },
      minutes: 15,
    },
    'second-number': {
      name: taskNames['second-number'],
      why: {
        text: {
          zh: '重要账号用一个号，填表注册用另一个。',
          en: 'One number for key accounts, another for forms and sign-ups.',
        },
      },
      minutes: 30,
    },
    'unbind-accounts': {
      name: taskNames['unbind-accounts'],
      why: reissued,
      minutes: 120,
    },
    'carrier-cancel': {
      name: taskNames['carrier-cancel'],
      why: { text: { zh: '销了就很难回头，放在最后。', en: 'It is hard to undo, so it comes last.' } },
      minutes: 60,
    },
    'refresh-new-number': {
      name: taskNames['refresh-new-number'],
      why: recycled,
      minutes: 10,
    },
  },
} satisfies StepText<TaskIdOf<'change-number'>>;

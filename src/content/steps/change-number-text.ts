import { stepSources } from '../sources/steps-sources.ts';
import { changeNumberTasks } from './change-number-tasks.ts';
import type { StepText } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';

const readOn = '2026-11-23';

export const changeNumberText = {
  quotation: {
    text: {
      zh: '原文写：“如果骚扰电话来得非常多，注销该号码并更换手机号码。”（趣头条，2022-03-24）',
      en: 'The article says: “If there are very many nuisance calls, cancel the number and change it.” (Qutoutiao, 2022-03-24; our translation)',
    },
    sources: [stepSources['unnamed-2022-03-24']],
    asOf: '2022-03-24',
    readOn,
    shown: 'one-source',
    factIds: ['step-1-change-number'],
  },
  right: [
    {
      text: {
        zh: '换号能让打旧号的电话停下来。号码已用于诈骗、人身威胁时，值得考虑。',
        en: 'A new number stops calls to the old one. It is worth it when the number is used for fraud or threats.',
      },
      sources: [stepSources['unnamed-2022-03-24']],
      asOf: '2022-03-24',
      readOn,
      shown: 'one-source',
      factIds: ['step-1-change-number/right/1'],
    },
  ],
  risky: [
    {
      text: {
        zh: '旧号约三个月后会重新放出来给别人用。没解绑的银行、支付、社交、政务账号，新机主可能凭短信验证码登录。',
        en: 'After about three months the old number goes to someone else, who may sign in by text code to bank, payment, social or government accounts you did not unbind.',
      },
      sources: [
        stepSources['bfwz-2025-05-02-3'],
        stepSources['bbthy-2025-05-06-3'],
        stepSources['ahfyzs-2017-04-06'],
      ],
      asOf: '2025-05-06',
      readOn,
      shown: 'reposts',
      factIds: ['step-1-change-number/risky/1'],
    },
    {
      text: {
        zh: '换来的号码也可能是“二次号”，带着前任的账号和骚扰来电。',
        en: 'The new number may itself be recycled, with the former holder’s accounts and nuisance calls.',
      },
      sources: [stepSources['bfwz-2025-05-02-3'], stepSources['itcow-2025-05-09-3']],
      asOf: '2025-05-09',
      readOn,
      shown: 'reposts',
      factIds: ['step-1-change-number/risky/2'],
    },
    {
      text: {
        zh: '源头没断，新号填回同样的地方，很快又会被卖。',
        en: 'If the source is not cut, a new number given to the same places is soon sold again.',
      },
    },
  ],
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
  tasks: changeNumberTasks,
} satisfies StepText<TaskIdOf<'change-number'>>;

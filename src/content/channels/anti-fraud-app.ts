import { actions } from '../actions.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { antiFraudApp, antiFraudAppLimits } from '../steps/police-lines.ts';
import type { Channel } from './channel.ts';

export const channel = {
  about: [
    {
      text: {
        zh: '公安部刑侦局的官方 App：来电、短信和 App 预警，举报，核验对方的身份、账号和支付账户，还有报案助手。',
        en: 'The official app of the Ministry of Public Security’s criminal investigation bureau: warnings on calls, messages and apps, reports, checks of the other side’s identity, account and payment account, and help with reporting to the police.',
      },
      on: [
        cite(stepSources['0419af-2023-06']),
        cite(stepSources['sqrb-2024-03-12']),
        cite(stepSources['wwwk12450-2025-04-29']),
      ],
    },
  ],
  how: [
    { say: antiFraudApp, action: actions['app-anti-fraud'] },
    {
      say: {
        text: {
          zh: '实名注册，打开来电和短信预警。',
          en: 'Register with your real name and turn on warnings for calls and messages.',
        },
        on: [
          cite(stepSources['0419af-2023-06']),
          cite(stepSources['sqrb-2024-03-12']),
          cite(stepSources['wwwk12450-2025-04-29']),
        ],
      },
    },
    {
      say: {
        text: { zh: '举报在“我要举报”里填。', en: 'Reports go under 我要举报.' },
        on: [
          cite(stepSources['0419af-2023-06']),
          cite(stepSources['sqrb-2024-03-12']),
          cite(stepSources['wwwk12450-2025-04-29']),
        ],
      },
    },
  ],
  asks: {
    says: {
      text: { zh: '举报要填：', en: 'A report asks for:' },
      on: [
        cite(stepSources['0419af-2023-06']),
        cite(stepSources['sqrb-2024-03-12']),
        cite(stepSources['wwwk12450-2025-04-29']),
      ],
    },
    fields: [
      { zh: '诈骗类型', en: 'the kind of fraud' },
      { zh: '对方的号码、网址或 App', en: 'the number, address or app' },
      { zh: '经过', en: 'what happened' },
      { zh: '截图', en: 'screenshots' },
    ],
  },
  before: [antiFraudAppLimits],
  tasks: ['police-warnings'],
  laws: ['atf-9-14'],
  questions: ['which-app', 'elder'],
  channels: ['96110', '110'],
} satisfies Channel;

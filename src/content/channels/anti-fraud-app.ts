import { actions } from '../actions.ts';
import { antiFraudApp, antiFraudAppLimits } from '../facts/police-lines.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '国家反诈中心 App', en: 'The anti-fraud app 国家反诈中心' },
  summary: {
    zh: '管诈骗的预警和举报，不拦推销电话。',
    en: 'Warnings and reports of fraud; it does not block sales calls.',
  },
  need: 'fraud',
  about: [
    {
      text: {
        zh: '它能预警诈骗电话和短信、举报，核验对方的身份、社交账号和支付账户。',
        en: 'It warns of fraud calls and messages, takes reports, and checks the other side’s identity, social account and payment account.',
      },
      on: [cite(stepSources['cnhubei-2021-03-25']), cite(stepSources['0419af-2023-06'])],
    },
    {
      text: {
        zh: '2021 年的报道说，它由公安部刑侦局组织研发，还有 App 预警和报案助手。',
        en: 'A report of 2021 says that the Ministry of Public Security’s criminal investigation bureau had it developed, and that it also warns of apps and helps with reporting to the police.',
      },
      on: [cite(stepSources['cnhubei-2021-03-25'])],
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
        on: [cite(stepSources['wxredian-dalian-police'])],
      },
    },
    {
      say: {
        text: { zh: '举报在“我要举报”里填。', en: 'Reports go under 我要举报.' },
        on: [cite(stepSources['cnhubei-2021-03-25'])],
      },
    },
  ],
  asks: {
    says: {
      text: { zh: '举报要填：', en: 'A report asks for:' },
      on: [cite(stepSources['wwwk12450-2025-04-29'])],
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
};

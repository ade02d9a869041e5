import { actions } from '../actions.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { reportApp } from '../steps/offices.ts';
import type { Channel } from './channel.ts';

export const channel = {
  how: [{ say: reportApp, action: actions['wechat-report-app'] }],
  asks: {
    says: {
      text: { zh: '先备好：', en: 'Have ready:' },
      on: [cite(carrierSources['gdmsci-2025-08-04']), cite(stepSources['818114-2022-07-28'])],
    },
    fields: [
      { zh: 'App 名称、版本、从哪里下载', en: 'the app’s name, version and where you got it' },
      { zh: '它做了什么，什么时间', en: 'what it did, and when' },
      { zh: '截图', en: 'screenshots' },
    ],
  },
  before: [
    {
      text: {
        zh: '2019 年还开过一个公众号“App个人信息举报”，现在还收不收，我们没有查到。',
        en: 'A WeChat account App个人信息举报 was opened in 2019; we found nothing to show that it still works.',
      },
      on: [cite(carrierSources['gdmsci-2025-08-04']), cite(stepSources['818114-2022-07-28'])],
    },
  ],
  tasks: ['report-data-trade', 'ask-what-they-hold'],
  laws: ['pipl-44-50', 'pipl-65-66', 'audit-2025'],
  questions: ['who-leaked', 'which-app'],
  channels: ['12377', '12321'],
} satisfies Channel;

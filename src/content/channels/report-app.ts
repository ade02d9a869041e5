import { actions } from '../actions.ts';
import { reportApp } from '../facts/offices.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '举报违规收集信息的 App', en: 'Report an app that misuses data' },
  summary: { zh: 'App 乱要、乱传你的信息时用。', en: 'When an app takes or passes on too much.' },
  need: 'erase',
  how: [
    { say: reportApp, action: actions['wechat-report-app'] },
    {
      say: {
        text: {
          zh: '写清版本、从哪里下载、它什么时间做了什么，附上截图。',
          en: 'Give the version, where you got it, and what it did when. Attach screenshots.',
        },
      },
    },
  ],
  asks: {
    says: {
      text: {
        zh: '举报多半要填（2019 年“App个人信息举报”公众号的表）：',
        en: 'A report mostly asks for (from the 2019 form of App个人信息举报):',
      },
      on: [cite(stepSources['818114-2022-07-28'])],
    },
    fields: [
      { zh: 'App 名称', en: 'the app’s name' },
      { zh: '问题的描述', en: 'what the problem is' },
      { zh: '问题的类别', en: 'the kind of problem' },
    ],
  },
  before: [
    {
      text: {
        zh: '2019 年 3 月还开过一个公众号“App个人信息举报”，现在还收不收，我们没有查到。',
        en: 'A WeChat account App个人信息举报 was opened in March 2019; we found nothing to show that it still works.',
      },
      on: [cite(stepSources['818114-2022-07-28'])],
    },
  ],
  tasks: ['report-data-trade', 'ask-what-they-hold'],
  laws: ['pipl-44-50', 'pipl-65-66', 'audit-2025'],
  questions: ['who-leaked', 'which-app'],
  channels: ['12377', '12321'],
};

import { actions } from '../actions.ts';
import { reach12377, toldTheResult } from '../facts/offices.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '12377 网信举报中心', en: '12377: the internet regulator’s reporting centre' },
  summary: {
    zh: '网站、账号公开或倒卖你的信息，报给它。',
    en: 'Sites and accounts that expose or sell your data.',
  },
  need: 'erase',
  how: [
    { say: reach12377, action: actions['site-12377'] },
    {
      say: {
        text: {
          zh: '也可以用“网络举报”客户端，或发邮件到 jubao@12377.cn。',
          en: 'Or use the 网络举报 app, or write to jubao@12377.cn.',
        },
        on: [cite(stepSources['qpmyi-undated'])],
      },
    },
  ],
  asks: {
    says: {
      text: { zh: '举报要有：', en: 'A report needs:' },
    },
    fields: [
      { zh: '网址或账号', en: 'the address or account' },
      { zh: '截图', en: 'screenshots' },
      { zh: '侵害了你的什么信息', en: 'which information of yours' },
      { zh: '你要它做什么', en: 'what you ask for' },
    ],
  },
  times: [toldTheResult],
  tasks: ['report-data-trade'],
  laws: ['pipl-65-66', 'nds-2025'],
  questions: ['who-leaked'],
  channels: ['report-app', 'cyberpolice'],
};

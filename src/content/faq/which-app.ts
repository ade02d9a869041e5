import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const whichApp: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '先开运营商的拦截和手机自带的；iPhone 可以用 iOS 26 的来电筛选。',
          en: 'First turn on your carrier’s blocking and the phone’s own; an iPhone can screen calls with iOS 26.',
        },
        on: [
          cite(stepSources['v2ex-2025-03-08']),
          cite(stepSources['v2ex-2024-10-20']),
          cite(stepSources['v2ex-2026-08-01']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '还不够，再装第三方的。看它要哪些权限、隐私政策怎么写，不给通讯录也能用的优先。',
          en: 'If that is not enough, add a third-party app. Look at its permissions and privacy policy; prefer one that works without your contacts.',
        },
        on: [
          cite(stepSources['v2ex-2025-03-08']),
          cite(stepSources['v2ex-2024-10-20']),
          cite(stepSources['v2ex-2026-08-01']),
        ],
      },
    },
    { say: { text: { zh: '我们不点名推荐哪一款。', en: 'We recommend no app by name.' } } },
  ],
  tasks: [
    { step: 'block', task: 'carrier-blocking' },
    { step: 'block', task: 'phone-blocking' },
    { step: 'block', task: 'third-party-blocker' },
  ],
  channels: ['block-china-mobile', 'block-china-unicom', 'block-china-telecom'],
  laws: ['pipl-13-15'],
};

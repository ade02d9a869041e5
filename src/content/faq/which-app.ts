import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const whichApp: Question = {
  name: { zh: '装哪个拦截 App 好？', en: 'Which blocking app should I install?' },
  summary: {
    zh: '先用运营商和手机自带的，不够再装；看权限，不看广告。',
    en: 'Use your carrier’s and the phone’s own first; if you add one, go by its permissions.',
  },
  group: 'blocking',
  answer: [
    {
      say: {
        text: {
          zh: '先开运营商的拦截和手机自带的。',
          en: 'First turn on your carrier’s blocking and the phone’s own.',
        },
      },
    },
    {
      say: {
        text: {
          zh: 'iPhone 的 iOS 26 有来电筛选，会先问陌生来电的来意。',
          en: 'The iPhone’s iOS 26 can screen calls: it first asks unknown callers what they want.',
        },
        on: [cite(stepSources['technode-2026-02-03-2']), cite(stepSources['how-allthings-2025-09'])],
      },
    },
    {
      say: {
        text: {
          zh: '还不够，再装第三方的。看它要哪些权限、隐私政策怎么写，不给通讯录也能用的优先。',
          en: 'If that is not enough, add a third-party app. Look at its permissions and privacy policy; prefer one that works without your contacts.',
        },
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

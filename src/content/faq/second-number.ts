import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import type { Question } from './question.ts';

export const secondNumber: Question = {
  name: { zh: '办个小号值得吗？', en: 'Is a second number worth it?' },
  summary: {
    zh: '注册、外卖、看房用它，别拿它绑银行、社保、12306。',
    en: 'For sign-ups and deliveries, yes; never for your bank, social security or 12306.',
  },
  group: 'number',
  answer: [
    {
      say: {
        text: {
          zh: '小号只用来注册、外卖、看房、卖闲置，别绑银行、社保、`12306`。',
          en: 'Use it for sign-ups, deliveries, flat viewings and second-hand sales only; tie no bank, social security or `12306` to it.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '最好是独立的副卡；移动的“和多号”也可以。',
          en: 'Best is a separate SIM card; China Mobile’s 和多号 will do too.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '有报道说，阿里、腾讯、电信、联通的小号陆续停办。',
          en: 'It was reported that the second numbers of Alibaba, Tencent, China Telecom and China Unicom are closing one after another.',
        },
        on: [cite(carrierSources['digipub-2025'])],
      },
    },
    {
      say: {
        text: {
          zh: '隔一阵试试还能不能收验证码，号码丢了先解绑。',
          en: 'Try now and then whether it still gets codes; if you lose it, unbind first.',
        },
      },
    },
  ],
  tasks: [
    { step: 'change-number', task: 'second-number' },
    { step: 'carrier', task: 'give-out-less' },
  ],
  channels: ['700-privacy-numbers'],
  laws: [],
};

import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const secondNumber: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '小号只用来注册、外卖、看房、卖闲置，别绑银行、社保、12306。',
          en: 'Use it for sign-ups, deliveries, flat viewings and second-hand sales only; tie no bank, social security or 12306 to it.',
        },
        on: [
          cite(carrierSources['v2ex-2021-04-03']),
          cite(carrierSources['v2ex-2023-02-04']),
          cite(stepSources['v2ex-2021-08-12']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '用独立的副卡，或移动的“和多号”。联通、电信的小号多已停办，网络平台的小号会停服。',
          en: 'Take a separate SIM card, or Mobile’s 和多号. Unicom’s and Telecom’s have mostly ended, and those of online platforms get shut down.',
        },
        on: [
          cite(carrierSources['v2ex-2021-04-03']),
          cite(carrierSources['v2ex-2023-02-04']),
          cite(stepSources['v2ex-2021-08-12']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '隔一阵试试还能不能收验证码，号码丢了先解绑。',
          en: 'Try now and then whether it still gets codes; if you lose it, unbind first.',
        },
        on: [
          cite(carrierSources['v2ex-2021-04-03']),
          cite(carrierSources['v2ex-2023-02-04']),
          cite(stepSources['v2ex-2021-08-12']),
        ],
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

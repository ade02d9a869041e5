import { article, cite } from '../source.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Question } from './question.ts';

export const simLocked: Question = {
  name: { zh: '号码突然被停、被封，怎么办？', en: 'My number was suddenly suspended. What do I do?' },
  summary: {
    zh: '问清原因和要交的材料，要工单号；不服可以申诉。',
    en: 'Ask why and which papers it takes, get a ticket number; you can appeal.',
  },
  group: 'number',
  answer: [
    {
      say: {
        text: {
          zh: '打本网客服，问清原因和恢复要什么材料，要到工单号。',
          en: 'Call your carrier, ask for the reason and what it takes to restore the line, and get a ticket number.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '因“涉诈异常”停你的号，应当告知原因、怎么救济、要交哪些资料，你可以向作出决定的单位申诉，核查通过就即时解除（反电信网络诈骗法第 11、32 条）；别的原因停的，不适用这一条。',
          en: 'If it was stopped for signs of fraud (涉诈异常), they must tell you why, what your remedies are and what papers it takes; you may appeal to whoever decided, and if you pass the check it is lifted at once (anti-fraud law, articles 11 and 32). Suspensions for other reasons are not covered.',
        },
        on: [cite(statutes['anti-fraud-law'], article(11, 32))],
      },
    },
    {
      say: {
        text: {
          zh: '不是诈骗卡却被停，交书面说明和证明。',
          en: 'If the card has nothing to do with fraud, hand in a written explanation with proof.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '运营商 15 日内没答复，或者你对结果不满意，可以走电信用户申诉。',
          en: 'If the carrier has not answered within 15 days, or the result does not satisfy you, you can appeal to the regulator.',
        },
        on: [
          cite(marketSources['miit-hubca-undated'], {
            zh: '二、用户申诉应当符合下列条件',
            en: '2. Conditions of an appeal',
          }),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '银行和验证码，先换绑到另一个号。',
          en: 'Meanwhile move your bank and your codes to another number.',
        },
      },
    },
  ],
  tasks: [
    { step: 'carrier', task: 'carrier-complaint' },
    { step: 'change-number', task: 'unbind-accounts' },
    { step: 'abnormal', task: 'no-signal' },
  ],
  channels: [
    'complain-china-mobile',
    'complain-china-unicom',
    'complain-china-telecom',
    'complain-china-broadnet',
    'regulator-appeal',
  ],
  laws: ['appeal'],
};

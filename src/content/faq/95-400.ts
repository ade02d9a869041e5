import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const block95400: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '别一刀切：先按标记拦，再考虑按号段拦。',
          en: 'Not all at once: block by tags first, then perhaps by prefix.',
        },
        on: [
          cite(stepSources['xdtianyu-callerinfo-2018-12-03']),
          cite(stepSources['xdtianyu-callerinfo-2017-02-07']),
          cite(stepSources['v2ex-2023-10-01']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '`95` 开头的看长度：5 位多是银行客服，8 位以上多是外呼。',
          en: 'With `95`, look at the length: 5 digits are mostly bank hotlines, 8 or more mostly outbound callers.',
        },
        on: [
          cite(stepSources['xdtianyu-callerinfo-2018-12-03']),
          cite(stepSources['xdtianyu-callerinfo-2017-02-07']),
          cite(stepSources['v2ex-2023-10-01']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '`106` 全拦会丢验证码，改成把陌生短信过滤到单独的列表。',
          en: 'Blocking all of `106` loses verification codes; filter unknown messages into a list of their own instead.',
        },
        on: [
          cite(stepSources['xdtianyu-callerinfo-2018-12-03']),
          cite(stepSources['xdtianyu-callerinfo-2017-02-07']),
          cite(stepSources['v2ex-2023-10-01']),
        ],
      },
    },
  ],
  tasks: [
    { step: 'block', task: 'keep-important-calls' },
    { step: 'block', task: 'message-blocking' },
    { step: 'block', task: 'phone-blocking' },
  ],
  channels: ['block-china-mobile', 'block-china-unicom', 'block-china-telecom', 'sms-dnd-china-mobile'],
  laws: [],
};

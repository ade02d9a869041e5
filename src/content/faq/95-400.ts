import { large95 } from '../callers/number-kind-facts.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const block95400: Question = {
  name: { zh: '95、400、106 开头的，要不要全拦？', en: 'Should I block all of 95, 400 and 106?' },
  summary: {
    zh: '别全拦：先拦有标记的；拦掉 106，验证码也收不到。',
    en: 'No: block what is tagged first; without 106 you lose your verification codes.',
  },
  group: 'blocking',
  answer: [
    {
      say: {
        text: {
          zh: '别一刀切：先按标记拦，再考虑按号段拦。',
          en: 'Not all at once: block by tags first, then perhaps by prefix.',
        },
      },
    },
    { say: large95 },
    {
      say: {
        text: {
          zh: '有用户提过：`95` 开头的全拦，会误伤 `95588` 这样的银行客服。',
          en: 'A user noted that blocking all of `95` also stops bank hotlines such as `95588`.',
        },
        on: [cite(stepSources['xdtianyu-callerinfo-2018-12-03'])],
      },
    },
    {
      say: {
        text: {
          zh: '有用户发帖说，常年投诉垃圾短信以后，很多验证码收不到了。',
          en: 'A user posted that after years of complaints about spam many verification codes no longer came.',
        },
        on: [cite(carrierSources['v2ex-2021-03-30'])],
      },
    },
    {
      say: {
        text: {
          zh: '`106` 全拦会丢验证码，改成把陌生短信过滤到单独的列表。',
          en: 'Blocking all of `106` loses verification codes; filter unknown messages into a list of their own instead.',
        },
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

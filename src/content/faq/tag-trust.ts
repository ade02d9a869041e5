import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { shownFalsely } from '../steps/shown-falsely.ts';
import type { Question } from './question.ts';

export const tagTrust: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '标记只当提醒，别当证据：有人把诈骗号码刷成银行支行的名字。',
          en: 'Take a tag as a hint, not as proof: people have got fraud numbers tagged as a bank branch.',
        },
        on: [
          cite(stepSources['xdtianyu-callerinfo-2018-07-02']),
          cite(stepSources['xdtianyu-callerinfo-2016-11-28']),
          cite(stepSources['xdtianyu-callerinfo-2016-06-06']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '按标记拦截时选低强度，免得一个人标错就拦。',
          en: 'When you block by tags choose the low level, so that one mistaken tag blocks nobody.',
        },
        on: [
          cite(stepSources['xdtianyu-callerinfo-2018-07-02']),
          cite(stepSources['xdtianyu-callerinfo-2016-11-28']),
          cite(stepSources['xdtianyu-callerinfo-2016-06-06']),
        ],
      },
    },
    shownFalsely.clearTag,
  ],
  tasks: [
    { step: 'block', task: 'keep-important-calls' },
    { step: 'abnormal', task: 'shown-falsely' },
  ],
  channels: ['number-tags'],
  laws: [],
};

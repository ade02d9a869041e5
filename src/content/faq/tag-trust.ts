import { shownFalsely } from '../facts/shown-falsely.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const tagTrust: Question = {
  name: {
    zh: '号码上的标记能信吗？我被标错了怎么办？',
    en: 'Can I trust tags on numbers? What if mine is wrong?',
  },
  summary: {
    zh: '标记可能被刷，也会错，只当提醒；自己被标错，不用花钱找人消。',
    en: 'Tags may be gamed, or wrong: a hint, no more. If yours is wrong, pay nobody to clear it.',
  },
  group: 'blocking',
  answer: [
    {
      say: {
        text: {
          zh: '有用户反映，他认定是骗子的号码，显示成了银行支行的名字；他怀疑是被人标上去的。',
          en: 'A user reported that a number he was sure was a fraudster’s showed as a bank branch; he suspected that it had been tagged so.',
        },
        on: [cite(stepSources['xdtianyu-callerinfo-2018-07-02'])],
      },
    },
    {
      say: {
        text: {
          zh: '标记只当提醒，别当证据；按标记拦截时选低强度，免得一个人标错就拦。',
          en: 'Take a tag as a hint, not as proof; when you block by tags choose the low level, so that one mistaken tag blocks nobody.',
        },
      },
    },
    shownFalsely.clearTag,
    { say: shownFalsely.payNobody },
  ],
  tasks: [
    { step: 'block', task: 'keep-important-calls' },
    { step: 'abnormal', task: 'shown-falsely' },
  ],
  channels: ['number-tags'],
  laws: [],
};

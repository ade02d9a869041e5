import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';

// What is said of callers on their own page, and in the steps or the carriers' guidance too.

export const keepBusinessMessages: Fact = {
  text: {
    zh: '`106` 开头的短信不要整类拦，会丢验证码。可以改成把陌生短信过滤到单独的列表。',
    en: 'Do not block all senders starting `106`: you would lose verification codes. Filter unknown messages to a list of their own instead.',
  },
  on: [
    cite(stepSources['xdtianyu-callerinfo-2018-12-03']),
    cite(stepSources['xdtianyu-callerinfo-2017-02-07']),
    cite(stepSources['v2ex-2023-10-01']),
  ],
};

export const shortAndLong95: Fact = {
  text: {
    zh: '按号段拦 `95`：先拦 8 位以上的，放行 5 位的。5 位的多是银行客服，8 位以上多是外呼。',
    en: 'Blocking by `95`: block those with 8 digits or more and let 5 digits through. Five digits are mostly bank hotlines, 8 or more mostly outbound callers.',
  },
  on: [
    cite(stepSources['xdtianyu-callerinfo-2018-12-03']),
    cite(stepSources['xdtianyu-callerinfo-2018-07-25']),
    cite(stepSources['xdtianyu-callerinfo-2016-09-11']),
    cite(stepSources['xdtianyu-callerinfo-2017-02-07']),
    cite(stepSources['v2ex-2023-10-01']),
  ],
};

import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { marketSources } from '../sources/market-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// What is said of callers on their own page, and in the steps or the carriers' guidance too.

export const keepBusinessMessages: Advice = {
  text: {
    zh: '`106` 开头的短信不要整类拦，会丢验证码。可以改成把陌生短信过滤到单独的列表。',
    en: 'Do not block all senders starting `106`: you would lose verification codes. Filter unknown messages to a list of their own instead.',
  },
};

export const shortAndLong95: Fact = {
  text: {
    zh: '按号段拦 `95`：先拦 8 位以上的，放行 5 位、6 位的。大企业客服是 5 位或 6 位；呼叫中心的一般是 8 位，也有 5 位、6 位和更长的。',
    en: 'Blocking by `95`: block those with 8 digits or more, and let 5 and 6 digits through. Large companies’ hotlines have 5 or 6 digits; call centres mostly 8, though some have 5, 6 or more.',
  },
  on: [
    cite(marketSources['xinhua-2020-08-17'], { zh: '大企业客服的位数', en: 'the length of hotlines' }),
    cite(marketSources['gongxin-95-undated'], {
      zh: '呼叫中心号码的位数',
      en: 'the length of call centres’ numbers',
    }),
    cite(stepSources['xdtianyu-callerinfo-2018-12-03'], {
      zh: '整段拦 95，误拦 95588',
      en: 'all of 95 blocked, 95588 with it',
    }),
  ],
};

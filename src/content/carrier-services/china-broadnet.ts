import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

// What China Broadnet’s guidance and its channels both say.

export const askToStopOverseas: Fact = {
  text: {
    zh: '打 `10099`，请客服关掉境外来电；也可以在广电的 App 或公众号里找。',
    en: 'Call `10099` and ask to stop calls from outside the mainland, or look in Broadnet’s app or WeChat account.',
  },
  on: [cite(carrierSources['tongliao-gaj-2025-09-12'])],
};

export const doubtfulText: Fact = {
  text: {
    zh: '也有页面写了关闭用的短信，但只见一处，写法可疑，不要发。',
    en: 'One page gives a text for this; it stands alone and looks odd, so do not send it.',
  },
  on: [cite(carrierSources['tongliao-gaj-2025-09-12'])],
};

export const complain: Fact = {
  text: {
    zh: '打中国广电客服 `10099`，转人工投诉。',
    en: 'Call China Broadnet on `10099` and ask an agent to take a complaint.',
  },
  on: [
    cite(carrierSources['tongliao-gaj-2025-09-12']),
    cite(carrierSources['metowolf-vcards-2026-08-4']),
    cite(carrierSources['unnamed-2026']),
  ],
};

export const complainInApp: Fact = {
  text: {
    zh: 'App 里也能投诉：“我的→帮助与反馈”，或在 App 内搜“投诉”。',
    en: 'The app takes complaints too: “我的→帮助与反馈”, or search 投诉 in it.',
  },
  on: [cite(carrierSources['unnamed-2026'])],
};

export const tell: Fact = {
  text: {
    zh: '说清你的号码、问题和要求。规章要求企业 15 日内答复。',
    en: 'State your number, the problem and what you want. The rules give the company 15 days to answer.',
  },
  on: [cite(carrierSources['tongliao-gaj-2025-09-12']), cite(carrierSources['78911-2018-06-17'])],
};

export const overseasBack: Advice = { text: { zh: '想恢复，打 `10099`。', en: 'To undo it, call `10099`.' } };

import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

// What China Broadnet’s guidance and its channels both say.

export const askToStopOverseas: Advice = {
  text: {
    zh: '打 `10099`，请客服关掉境外来电。',
    en: 'Call `10099` and ask to stop calls from outside the mainland.',
  },
};

export const doubtfulText: Fact = {
  text: {
    zh: '公安页面（2025 年 9 月）写：可以在“中国广电营业厅”App 或公众号里关。它还写了一条关闭用的短信，只见这一处，写法可疑，不要发。',
    en: 'A police page (September 2025) says to do it in the app or WeChat account 中国广电营业厅. It also gives a text; that stands alone and looks odd, so do not send it.',
  },
  on: [cite(carrierSources['tongliao-gaj-2025-09-12'])],
};

export const complain: Fact = {
  text: {
    zh: '打中国广电客服 `10099`，转人工投诉。',
    en: 'Call China Broadnet on `10099` and ask an agent to take a complaint.',
  },
  on: [cite(carrierSources['metowolf-vcards-2026-08-4']), cite(carrierSources['unnamed-2026'])],
};

export const complainInApp: Fact = {
  text: {
    zh: 'App 里也能投诉，有一处整理写：“我的→帮助与反馈”。',
    en: 'The app takes complaints too; one list says: “我的→帮助与反馈”.',
  },
  on: [cite(carrierSources['unnamed-2026'])],
};

export const tell: Advice = {
  text: {
    zh: '说清你的号码、问题和要求。',
    en: 'State your number, the problem and what you want.',
  },
};

export const overseasBack: Advice = { text: { zh: '想恢复，打 `10099`。', en: 'To undo it, call `10099`.' } };

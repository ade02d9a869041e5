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
    zh: '通辽市公安局 2025 年 9 月的页面写了两个办法：发一条短信到 `10099`；或登录“中国广电营业厅”App 或公众号。',
    en: 'A page of the Tongliao police (September 2025) gives two ways: a text to `10099`; or to log in to the app or WeChat account 中国广电营业厅.',
  },
  on: [cite(carrierSources['tongliao-gaj-2025-09-12'], { zh: '“中国广电”一节', en: '“中国广电” section' })],
};

export const doNotSendIt: Advice = {
  text: {
    zh: '那条短信只见这一处，写法和别家的不同：不要发，打 `10099` 问。',
    en: 'That text stands on this one page and looks unlike the other carriers’: do not send it, ask `10099`.',
  },
};

export const complain: Fact = {
  text: {
    zh: '中国广电的客服热线是 `10099`。',
    en: 'China Broadnet’s customer service is `10099`.',
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
    zh: '打过去转人工，说要投诉，说清你的号码、问题和要求。',
    en: 'Ask for an agent and say that it is a complaint; state your number, the problem and what you want.',
  },
};

export const overseasBack: Advice = { text: { zh: '想恢复，打 `10099`。', en: 'To undo it, call `10099`.' } };

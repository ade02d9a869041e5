import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

// What China Telecom’s guidance and its channels both say.

export const stopOverseas: Fact = {
  text: {
    zh: '公众号“天翼防骚扰”，“来电防护→来电免打扰设置→国际长途”，打开拦截。',
    en: 'WeChat account 天翼防骚扰: turn on blocking under “来电防护→来电免打扰设置→国际长途”.',
  },
  on: [cite(carrierSources['meizhou-2025-04-01'], { zh: '“中国电信”一节', en: '“中国电信” section' })],
};

export const askToStopOverseas: Fact = {
  text: {
    zh: '或打 `10000` 转人工，说要拦截境外来电。',
    en: 'Or call `10000` and tell an agent to block calls from outside the mainland.',
  },
  on: [cite(carrierSources['gmw-2025-01-11']), cite(carrierSources['ddcjw-2023-06-08'])],
};

export const reportMessage: Fact = {
  text: {
    zh: '垃圾短信怎么举报说法不一：2008 年工信部的通告写打 `10000`；2023 年有内容站写另有一个短信举报号，没能证实。以 `10000` 答复为准。',
    en: 'Sources differ on reporting spam messages: an MIIT notice of 2008 says to call `10000`; a content site of 2023 gives a separate number for reports by text, which could not be confirmed. Go by what `10000` says.',
  },
  on: [cite(carrierSources['jiangouhou-2008-05-04']), cite(carrierSources['kejixinwen-ww-2023-03-27'])],
  conflicting: true,
};

export const complain: Fact = {
  text: {
    zh: '打中国电信客服 `10000`，转人工投诉。',
    en: 'Call China Telecom on `10000` and ask an agent to take a complaint.',
  },
  on: [cite(carrierSources['nctoro-2026-01-31'])],
};

export const ticket: Fact = {
  text: {
    zh: 'App 里也能投诉，公开代码里整理的入口是：“我的→我的客服→投诉”。',
    en: 'The app takes complaints too; lists in public code say: “我的→我的客服→投诉”.',
  },
  on: [cite(carrierSources['unnamed-2026']), cite(carrierSources['unnamed-undated-8'])],
};

export const noGroupLine: Advice = {
  text: {
    zh: '电信单独的集团投诉短号，我们没有查到。投诉走 `10000` 人工或 App。',
    en: 'We found no separate short number for complaints to the China Telecom group. Complaints go through a `10000` agent or the app.',
  },
};

export const olderOverseasMenu: Fact = {
  text: {
    zh: '这个菜单，也有写作“业务设置→智能拦截设置”的。',
    en: 'Other guides call this menu “业务设置→智能拦截设置”.',
  },
  on: [
    cite(carrierSources['gmw-2025-01-11']),
    cite(carrierSources['ddcjw-2023-06-08']),
    cite(carrierSources['ntit-bwc-2022-04-27']),
  ],
};

export const noOverseasText: Advice = {
  text: {
    zh: '发短信单独关境外来电的办法，电信的我们没有查到。',
    en: 'We found no text message that stops only calls from outside the mainland at China Telecom.',
  },
};

export const overseasBack: Advice = {
  text: {
    zh: '想恢复，回公众号原处把拦截关掉，或打 `10000`。',
    en: 'To undo it, turn the block off in the same place, or call `10000`.',
  },
};

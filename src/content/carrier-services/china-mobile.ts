import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

// What China Mobile’s guidance and its channels both say.

export const textToStopOverseas: Fact = {
  text: {
    zh: '或发 `QXGJLH` 到 `10086`，关掉“国际及港澳台来话接听”。这条指令只见通辽市公安局一页。',
    en: 'Or text `QXGJLH` to `10086` to turn off 国际及港澳台来话接听. Only one page, of the Tongliao police, has this code.',
  },
  on: [cite(carrierSources['tongliao-gaj-2025-09-12'])],
};

export const reportMessage: Fact = {
  text: {
    zh: '垃圾短信：把来源号码、`*`、短信内容依次写好，发到 `10086999`，免费。这是 2013 年运营商公布的，近年还收不收没有查到确认。',
    en: 'Spam messages: text the sender’s number, `*` and the message, in this order, to `10086999`, free. The carrier announced it in 2013; we found nothing to confirm that it still works.',
  },
  on: [cite(carrierSources['ming7-2013-11-02'])],
};

export const complain: Fact = {
  text: {
    zh: '打中国移动客服 `10086`，转人工投诉。',
    en: 'Call China Mobile on `10086` and ask an agent to take a complaint.',
  },
  on: [cite(carrierSources['nctoro-2025-12-09']), cite(carrierSources['yunzhuji-undated-2'])],
};

export const ticket: Fact = {
  text: {
    zh: 'App 里也能投诉，公开代码里整理的入口是：“我的→我的投诉”。',
    en: 'The app takes complaints too; lists in public code say: “我的→我的投诉”.',
  },
  on: [cite(carrierSources['unnamed-2026']), cite(carrierSources['unnamed-undated-8'])],
};

export const groupLine: Fact = {
  text: {
    zh: '还不满意，可以试打集团服务监督热线 `10080`，有一处写 8:30–17:30。只见内容站这样写。',
    en: 'Still not satisfied: try the group supervision line `10080`; one page says 8:30–17:30. Only content sites say so.',
  },
  on: [cite(carrierSources['nctoro-2025-12-09']), cite(carrierSources['yunzhuji-undated-2'])],
};

export const stopOverseas: Fact = {
  text: {
    zh: '公众号“中国移动高频骚扰电话防护”，“电话防护→骚扰拦截设置”，绑定手机号，打开“国际及港澳台号段拦截”。',
    en: 'WeChat account 中国移动高频骚扰电话防护, “电话防护→骚扰拦截设置”: bind your number and turn on 国际及港澳台号段拦截 (international, Hong Kong, Macao, Taiwan).',
  },
  on: [cite(carrierSources['meizhou-2025-04-01'], { zh: '“中国移动”一节', en: '“中国移动” section' })],
};

export const overseasBack: Advice = {
  text: {
    zh: '在公众号里开的拦截，回原处关掉。用短信关的来电，没有查到恢复用的短信，请问 `10086`。',
    en: 'Block turned on in WeChat: turn it off there. Calls stopped by text: we found no text that brings them back, so ask `10086`.',
  },
};

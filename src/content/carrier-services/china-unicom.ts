import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

// What China Unicom’s guidance and its channels both say.

export const askToStopOverseas: Fact = {
  text: {
    zh: '或打 `10010`，请客服关掉境外来电。',
    en: 'Or call `10010` and ask customer service to stop calls from outside the mainland.',
  },
  on: [cite(carrierSources['tongliao-gaj-2025-09-12']), cite(carrierSources['gmw-2025-01-11'])],
};

export const textToStopOverseas: Fact = {
  text: {
    zh: '或发 `GBGJLH` 到 `10010`，关掉境外语音接听。这条指令只见通辽市公安局一页。',
    en: 'Or text `GBGJLH` to `10010` to stop voice calls from outside the mainland. Only one page, of the Tongliao police, has this code.',
  },
  on: [cite(carrierSources['tongliao-gaj-2025-09-12'])],
};

export const textToStopOverseasMessages: Fact = {
  text: {
    zh: '境外短信要另外关：发 `GBGJDX` 到 `10010`。联通的这条指令只见通辽市公安局一页。',
    en: 'Messages are separate: text `GBGJDX` to `10010` to stop those from outside the mainland. For China Unicom only one page, of the Tongliao police, has this code.',
  },
  on: [cite(carrierSources['tongliao-gaj-2025-09-12'])],
};

export const overseasMessageLimit: Advice = {
  text: {
    zh: '关了境外短信，境外网站的短信验证码也收不到。',
    en: 'With those messages closed, codes texted by sites outside the mainland do not arrive either.',
  },
};

export const reportMessage: Fact = {
  text: {
    zh: '垃圾短信怎么举报说法不一：2008 年工信部的通告写打 `10010`；2009 年的报道和 2023 年的内容站写也能发短信，近年没有确认。以 `10010` 答复为准。',
    en: 'Sources differ on reporting spam messages: an MIIT notice of 2008 says to call `10010`; a report of 2009 and a content site of 2023 also give a text, unconfirmed in recent years. Go by what `10010` says.',
  },
  on: [
    cite(carrierSources['jiangouhou-2008-05-04']),
    cite(carrierSources['888zhenrenh-2009-09-07']),
    cite(carrierSources['kejixinwen-ww-2023-03-27']),
  ],
  conflicting: true,
};

export const complain: Fact = {
  text: {
    zh: '打中国联通客服 `10010`，转人工投诉。',
    en: 'Call China Unicom on `10010` and ask an agent to take a complaint.',
  },
  on: [cite(carrierSources['9m8m-undated'])],
};

export const ticket: Fact = {
  text: {
    zh: 'App 里也能投诉，有一处整理写：“服务→客服→投诉”。',
    en: 'The app takes complaints too; one list says: “服务→客服→投诉”.',
  },
  on: [cite(carrierSources['unnamed-2026'])],
};

export const groupLine: Fact = {
  text: {
    zh: '还不满意，打联通集团投诉热线 `10015`，人工约 8:30–17:30。见于内容站和一名用户的经历。',
    en: 'Still not satisfied: call the group complaint line `10015`, staffed about 08:30–17:30. Content sites and one customer say so.',
  },
  on: [
    cite(carrierSources['nctoro-2026-02-04']),
    cite(carrierSources['9m8m-undated']),
    cite(carrierSources['unnamed-undated']),
  ],
};

export const groupLineAreaCode: Fact = {
  text: {
    zh: '人在外地打 `10015`，要不要先加号码归属地的区号，说法不一：一处内容站说要加，一处说不用。',
    en: 'Away from home, do you need the area code of your number’s home before `10015`? Sources differ: one content site says yes, one says no.',
  },
  on: [cite(carrierSources['9m8m-undated']), cite(carrierSources['aliyunyh-905063'])],
  conflicting: true,
};

export const overseasBack: Advice = {
  text: {
    zh: '在公众号里开的拦截，回原处关掉。用短信关的，没有查到恢复用的短信，请问 `10010`。',
    en: 'Block turned on in WeChat: turn it off there. Closed by text: we found no text that brings it back, so ask `10010`.',
  },
};

export const stopOverseas: Fact = {
  text: {
    zh: '拦截境外来电：公众号“联通助理”，绑定手机号，进“安全管家→联通安全管家”。',
    en: 'To block calls from outside the mainland: WeChat account 联通助理, bind your number, then “安全管家→联通安全管家”.',
  },
  on: [cite(carrierSources['meizhou-2025-04-01'], { zh: '“中国联通”一节', en: '“中国联通” section' })],
};

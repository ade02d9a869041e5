import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

// What China Unicom’s guidance and its channels both say.

export const askToStopOverseas: Fact = {
  text: {
    zh: '或打 `10010` 转人工，说要关掉境外来电。',
    en: 'Or call `10010` and tell an agent to stop calls from outside the mainland.',
  },
  on: [cite(carrierSources['tongliao-gaj-2025-09-12']), cite(carrierSources['gmw-2025-01-11'])],
};

export const textToStopOverseas: Fact = {
  text: {
    zh: '或发 `GBGJLH` 到 `10010`，关掉境外电话。这条指令只见通辽市公安局一页。',
    en: 'Or text `GBGJLH` to `10010` to stop calls from outside the mainland. Only one page, of the Tongliao police, has this code.',
  },
  on: [cite(carrierSources['tongliao-gaj-2025-09-12'])],
};

export const textToStopOverseasMessages: Fact = {
  text: {
    zh: '境外短信要另外关：发 `GBGJDX` 到 `10010`。联通的这条指令只见通辽市公安局一页。',
    en: 'Messages are separate: text `GBGJDX` to `10010` to stop those from outside the mainland. For Unicom only one page, of the Tongliao police, has this code.',
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
    zh: '垃圾短信打 `10010` 举报。网传也能发短信举报，但格式偏旧，近年没有确认。说法不一，以 `10010` 答复为准。',
    en: 'Report spam messages by calling `10010`. A report by text is also quoted, but its format is old and unconfirmed. Sources differ, so go by what `10010` says.',
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
  on: [cite(carrierSources['jiangouhou-2008-05-04']), cite(carrierSources['fznews-2023-07-17'])],
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
    zh: '人在外地打 `10015`，可能要在前面加号码归属地的区号。',
    en: 'Away from home you may need the area code of your number’s home before `10015`.',
  },
  on: [cite(carrierSources['9m8m-undated'])],
};

export const overseasBack: Advice = {
  text: {
    zh: '在公众号里开的拦截，回原处关掉。用短信关的，没有查到恢复用的短信，请问 `10010`。',
    en: 'Block turned on in WeChat: turn it off there. Closed by text: we found no text that brings it back, so ask `10010`.',
  },
};

export const stopOverseas: Fact = {
  text: {
    zh: '公众号“联通助理”，“安全管家→联通安全管家”，在里面找境外来电的开关。',
    en: 'WeChat account 联通助理, “安全管家→联通安全管家”: look there for the switch for calls from outside the mainland.',
  },
  on: [cite(carrierSources['meizhou-2025-04-01']), cite(carrierSources['tongliao-gaj-2025-09-12'])],
};

import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';

// The police’s own lines and warnings: said by the five steps and by the channels’ own pages.

export const tell110: Advice = {
  text: {
    zh: '报警说清：在哪里，发生了什么，对方号码，有没有威胁或转账。',
    en: 'Tell the police: where you are, what happened, the other number, any threat or transfer.',
  },
};

export const ask96110: Fact = {
  text: {
    zh: '觉得像骗局，可以打 `96110` 咨询。',
    en: 'If it looks like fraud, you can ask `96110`.',
  },
  on: [cite(stepSources['0419af-2023-06']), cite(stepSources['jstv-2021-03-26'])],
};

export const no96110: Fact = {
  text: {
    zh: '2023 年的报道说，29 个省区市的公安开通了 `96110`。',
    en: 'A report of 2023 says that the police of 29 provinces, regions and municipalities had `96110`.',
  },
  on: [cite(stepSources['0419af-2023-06'])],
};

export const or110: Advice = {
  text: {
    zh: '`96110` 打不通，就打 `110`。',
    en: 'If `96110` does not connect, call `110`.',
  },
};

export const answer96110: Fact = {
  text: {
    zh: '`96110` 打来要接，听完：你或家人可能正在被骗，或者容易被骗。',
    en: 'Answer `96110` and hear it out: you or your family may be in the middle of a fraud, or easy to defraud.',
  },
  on: [cite(stepSources['0419af-2023-06']), cite(stepSources['jstv-2021-03-26'])],
};

export const check96110: Advice = {
  text: {
    zh: '不放心就挂断，自己回拨 `96110` 核实。',
    en: 'If unsure, hang up and call `96110` yourself to check.',
  },
};

export const from12381: Fact = {
  text: {
    zh: '`12381` 的预警短信不带链接、微信、QQ、电话，不要你回复或回拨。',
    en: 'Warnings from `12381` carry no link, WeChat, QQ or phone number and ask for no reply or call.',
  },
  on: [cite(stepSources['07340-2021-07-21']), cite(stepSources['kangaizheng-2021-07-15'])],
};

export const stopAt12381: Advice = {
  text: {
    zh: '收到 `12381` 的短信，先停止转账、停止联系。带链接、要你回拨的，当假的。',
    en: 'At a message from `12381` stop transfers and contact first. Take one with a link, or that wants a call back, for a fake.',
  },
};

export const antiFraudCard: Fact = {
  text: {
    zh: '来电带“反诈名片”标记的，可以接。有疑问，打 `96110` 咨询。',
    en: 'A call marked 反诈名片 (anti-fraud card) can be answered. In doubt, ask `96110`.',
  },
  on: [cite(stepSources['shantou-stwm-2022-08-24']), cite(stepSources['119tjxf-2022-06-24'])],
};

export const antiFraudApp: Fact = {
  text: {
    zh: '想要来电和短信预警：从手机自带的应用商店装“国家反诈中心”，不要从陌生链接下载。',
    en: 'For warnings about calls and messages: install 国家反诈中心 from the phone’s own app store, not from a stranger’s link.',
  },
  on: [cite(stepSources['wxredian-dalian-undated'])],
};

export const antiFraudAppLimits: Advice = {
  text: {
    zh: '“国家反诈中心”装不装由你：它要实名，介意隐私的先看它要哪些权限。它管诈骗，不拦推销电话。',
    en: '国家反诈中心 is your choice: it wants your real name; if privacy worries you, look first at the permissions it asks for. It is against fraud; it does not block sales calls.',
  },
};

export const fakedPolice: Fact = {
  text: {
    zh: '来电显示的号码可以造假：显示 `110` 或公安的座机，也不要轻易相信对方的身份。',
    en: 'The number shown can be faked: even if it is `110` or a police landline, do not simply believe who the caller says he is.',
  },
  on: [cite(stepSources['lvliang-ga-2013-03-29']), cite(stepSources['cngy-gaj-undated'])],
};

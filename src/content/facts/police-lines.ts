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
    zh: '还没转账，只是觉得像骗局：打 `96110` 问。',
    en: 'No money sent yet, but it looks like fraud: ask `96110`.',
  },
  on: [cite(stepSources['0419af-2023-06']), cite(stepSources['jstv-2021-03-26'])],
};

export const no96110: Fact = {
  text: {
    zh: '2023 年的报道说，29 个省区市开通了 `96110`，少数地方可能没有。打不通就打 `110`。',
    en: 'A report of 2023 says that 29 provinces, regions and municipalities had `96110`; a few places may not have it. If it does not connect, call `110`.',
  },
  on: [cite(stepSources['0419af-2023-06'])],
};

export const answer96110: Fact = {
  text: {
    zh: '`96110` 打来要接，听完。不放心就挂断，自己回拨 `96110` 核实。',
    en: 'Answer `96110` and hear it out. If unsure, hang up and call `96110` yourself to check.',
  },
  on: [cite(stepSources['0419af-2023-06']), cite(stepSources['jstv-2021-03-26'])],
};

export const from12381: Fact = {
  text: {
    zh: '收到 `12381` 的短信：先停止转账、停止联系。它不带链接、微信、QQ、电话，不要你回复或回拨；带这些的是假的。',
    en: 'A message from `12381`: stop transfers and contact first. It carries no link, WeChat, QQ or phone number and asks for no reply or call; one that does is fake.',
  },
  on: [
    cite(stepSources['07340-2021-07-21']),
    cite(stepSources['kangaizheng-2021-07-15']),
    cite(stepSources['0419af-2023-06']),
  ],
};

export const antiFraudCard: Fact = {
  text: {
    zh: '来电带“反诈名片”，可以接。还有疑问，挂断自己打 `96110`。',
    en: 'A call marked 反诈名片 (anti-fraud card) can be answered. Still in doubt: hang up and call `96110` yourself.',
  },
  on: [cite(stepSources['shantou-stwm-2022-08-24']), cite(stepSources['119tjxf-2022-06-24'])],
};

export const antiFraudApp: Fact = {
  text: {
    zh: '想要来电和短信预警：在手机自带的应用商店搜“国家反诈中心”安装，不点短信里的链接。',
    en: 'For warnings about calls and messages: install 国家反诈中心 from the phone’s own app store, never from a link in a message.',
  },
  on: [cite(stepSources['wxredian-dalian-undated']), cite(stepSources['0419af-2023-06'])],
};

export const antiFraudAppLimits: Fact = {
  text: {
    zh: '“国家反诈中心”要实名注册，装不装由你，介意隐私的先看它要哪些权限。它管诈骗，不拦推销电话。',
    en: '国家反诈中心 wants real-name registration. It is your choice; if privacy worries you, look first at the permissions it asks for. It is against fraud; it does not block sales calls.',
  },
  on: [cite(stepSources['wxredian-dalian-undated']), cite(stepSources['0419af-2023-06'])],
};

export const fakedPolice: Fact = {
  text: {
    zh: '来电显示可以造假，显示 `110` 或公安的座机也不能轻信。显示的名字和号码，不能当唯一凭证。',
    en: 'Caller ID can be faked: do not simply trust a displayed `110` or police landline. A displayed name or number alone proves nothing.',
  },
  on: [cite(stepSources['lvliang-ga-2013-03-29']), cite(stepSources['v2ex-2025-04-04'])],
};

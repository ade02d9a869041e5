import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// The police’s own lines and warnings: said by the five steps and by the channels’ own pages.

export const tell110: Fact = {
  text: {
    zh: '报警说清：在哪里，发生了什么，对方号码，有没有威胁或转账。',
    en: 'Tell the police: where you are, what happened, the other number, any threat or transfer.',
  },
  on: [cite(carrierSources['lawrefbook-laws-2016-02-06']), cite(stepSources['52aoteman-2022-11-09'])],
};

export const ask96110: Fact = {
  text: {
    zh: '还没转账，只是觉得像骗局：打 `96110` 问。',
    en: 'No money sent yet, but it looks like fraud: ask `96110`.',
  },
  on: [
    cite(stepSources['0419af-2023-06']),
    cite(stepSources['sqrb-2024-03-12']),
    cite(stepSources['07340-2021-07-21']),
  ],
};

export const no96110: Fact = {
  text: {
    zh: '少数地方可能没有开通 `96110`，打不通就打 `110`。',
    en: 'A few places may not have `96110`; if it does not connect, call `110`.',
  },
  on: [
    cite(stepSources['0419af-2023-06']),
    cite(stepSources['sqrb-2024-03-12']),
    cite(stepSources['07340-2021-07-21']),
  ],
};

export const answer96110: Fact = {
  text: {
    zh: '`96110` 打来要接，听完。不放心就挂断，自己回拨 `96110` 核实。',
    en: 'Answer `96110` and hear it out. If unsure, hang up and call `96110` yourself.',
  },
  on: [
    cite(stepSources['0419af-2023-06']),
    cite(stepSources['sqrb-2024-03-12']),
    cite(stepSources['07340-2021-07-21']),
  ],
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
    en: 'A call marked 反诈名片 (anti-fraud card) can be answered. Still in doubt: hang up and call `96110`.',
  },
  on: [cite(stepSources['shantou-stwm-2022-08-24']), cite(stepSources['119tjxf-2022-06-24'])],
};

export const antiFraudApp: Fact = {
  text: {
    zh: '想要来电和短信预警：在手机自带的应用商店搜“国家反诈中心”安装，不点短信里的链接。',
    en: 'For warnings about calls and messages: install 国家反诈中心 from the phone’s own app store, never from a link in a message.',
  },
  on: [
    cite(stepSources['0419af-2023-06']),
    cite(stepSources['sqrb-2024-03-12']),
    cite(stepSources['wwwk12450-2025-04-29']),
  ],
};

export const antiFraudAppLimits: Fact = {
  text: {
    zh: '“国家反诈中心”装不装由你：要实名注册，有用户担心隐私。它管诈骗，不拦推销电话。',
    en: '国家反诈中心 is your choice: it wants real-name registration, and some users worry about privacy. It is against fraud; it does not block sales calls.',
  },
  on: [
    cite(stepSources['0419af-2023-06']),
    cite(stepSources['sqrb-2024-03-12']),
    cite(stepSources['wwwk12450-2025-04-29']),
  ],
};

export const fakedPolice: Fact = {
  text: {
    zh: '有人遇到过伪造的公安座机。显示的名字和号码，不能当唯一凭证。',
    en: 'Faked police landlines have been met. A displayed name or number alone proves nothing.',
  },
  on: [
    cite(stepSources['v2ex-2025-04-04']),
    cite(stepSources['kangaizheng-2021-07-15']),
    cite(stepSources['0419af-2023-06']),
    cite(stepSources['avine-undated']),
  ],
};

import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// Offices that take complaints and reports: said by the five steps and by the channels’ own pages.

export const reach12315: Fact = {
  text: {
    zh: '打 `12315`，或用 12315 的网站、App、小程序。',
    en: 'Call `12315`, or use its site, app or mini program.',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(stepSources['unnamed-undated-11']),
  ],
};

export const names12315: Fact = {
  text: {
    zh: '报你的姓名、电话、地址，商家的名称和地址。',
    en: 'Give your name, phone and address, and the business’s name and address.',
  },
  on: [cite(stepSources['imca0-just-laws-2021-11-01']), cite(carrierSources['lawrefbook-laws-2016-02-06'])],
};

export const facts12315: Fact = {
  text: {
    zh: '写清：交易（订单号），信息是消费中交给谁的，怎么泄露或骚扰，你要它做什么。',
    en: 'Write: the purchase (order number), to whom you gave the data, how it was leaked or used, and what you ask for.',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(stepSources['unnamed-undated-11']),
  ],
};

export const papers12315: Fact = {
  text: { zh: '附上订单、短信和通话记录。', en: 'Attach the order, messages and call log.' },
  on: [cite(stepSources['imca0-just-laws-2021-11-01']), cite(carrierSources['lawrefbook-laws-2016-02-06'])],
};

export const reportOrComplaint: Fact = {
  text: {
    zh: '没有消费关系的陌生推销，走“举报”，不走“投诉”。',
    en: 'Sales calls from a business you never bought from are a report (举报), not a complaint (投诉).',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(stepSources['unnamed-undated-11']),
  ],
};

export const times12315: Fact = {
  text: {
    zh: '7 个工作日内决定受不受理，受理后 60 日内调解。知道受侵害起 3 年内提出。',
    en: 'They decide in 7 working days whether to take it and mediate within 60 days after. Bring it within 3 years of learning of the harm.',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(stepSources['unnamed-undated-11']),
  ],
};

export const for12378: Fact = {
  text: {
    zh: '银行、消费金融、保险公司的营销骚扰和违规催收：找 12378。',
    en: 'Nuisance or abusive collection by banks, lenders or insurers: 12378.',
  },
  on: [cite(stepSources['szcga-undated']), cite(stepSources['psychos-undated'])],
};

export const reach12378: Fact = {
  text: { zh: '打 `12378`，选类别和属地。', en: 'Call `12378` and choose the kind and the place.' },
  on: [cite(stepSources['szcga-undated']), cite(stepSources['psychos-undated'])],
};

export const facts12378: Fact = {
  text: {
    zh: '报机构全称、经过、诉求，记下投诉编号。',
    en: 'Give the firm’s full name, what happened and what you want; note the complaint number.',
  },
  on: [cite(stepSources['szcga-undated']), cite(stepSources['psychos-undated'])],
};

export const unsure12378: Advice = {
  text: {
    zh: '12378 受理什么、多久答复，我们没有查到官方页面，以它的答复为准。',
    en: 'We found no official page on what 12378 takes and how long it takes; go by what it tells you.',
  },
};

export const reach12377: Fact = {
  text: {
    zh: '网站、App、账号公开或买卖个人信息：上 12377 举报，也可以打 `12377`。',
    en: 'Sites, apps or accounts that expose or sell personal data: report on the 12377 site, or call `12377`.',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(stepSources['qpmyi-undated']),
    cite(stepSources['unnamed-2025-2']),
  ],
};

export const toldTheResult: Fact = {
  text: {
    zh: '收到举报的部门要依法及时处理，并把结果告诉你，法律没写天数（个人信息保护法第 65 条）。',
    en: 'The department must deal with it promptly and tell you the result; the law sets no number of days (PIPL article 65).',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(stepSources['qpmyi-undated']),
    cite(stepSources['unnamed-2025-2']),
  ],
};

export const reportApp: Fact = {
  text: {
    zh: '某个 App 违规收集：公众号“工信微报”，“我要投诉→手机应用软件”。或公众号“12321受理中心”，“其他投诉→手机应用”。应用商店里也可以点“举报”。',
    en: 'An app that misuses data: WeChat account 工信微报, “我要投诉→手机应用软件”. Or 12321受理中心, “其他投诉→手机应用”. The app store has 举报 (report) too.',
  },
  on: [cite(carrierSources['gdmsci-2025-08-04']), cite(stepSources['818114-2022-07-28'])],
};

export const reachCyberpolice: Fact = {
  text: {
    zh: '网络违法犯罪的线索：公安部网络违法犯罪举报网站，“我要举报”，可以不注册。没注册的，抄下网站给的查询账号和密码。',
    en: 'Tips on online crime: the Ministry of Public Security’s reporting site, “我要举报”, no registration needed. If you do not register, write down the query account and password it gives you.',
  },
  on: [
    cite(stepSources['51dongshi-2024-11-24']),
    cite(stepSources['52aoteman-2022-11-09-2']),
    cite(stepSources['unnamed-2025']),
  ],
};

export const cyberpoliceNotUrgent: Fact = {
  text: {
    zh: '公安部举报网站不处理紧急报警。',
    en: 'The police reporting site does not take emergencies.',
  },
  on: [
    cite(stepSources['51dongshi-2024-11-24']),
    cite(stepSources['52aoteman-2022-11-09-2']),
    cite(stepSources['unnamed-2025']),
  ],
};

export const reach12389: Fact = {
  text: {
    zh: '派出所不接案、不给回执：打 `12389`，说清哪个派出所、时间、拒绝的理由。',
    en: 'A station that takes no report or gives no receipt: call `12389` and say which station, when, and the reason given.',
  },
  on: [cite(stepSources['fudaoke-undated'])],
};

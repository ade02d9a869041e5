import type { Advice, Fact } from '../record.ts';
import { article, cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// Offices that take complaints and reports: said by the five steps and by the channels’ own pages.

export const reach12315: Fact = {
  text: {
    zh: '打 `12315`，或用 12315 的网站、App、小程序。',
    en: 'Call `12315`, or use its site, app or mini program.',
  },
  on: [cite(stepSources['huashangw-nongye-2026-01-23']), cite(stepSources['unnamed-undated-11'])],
};

export const names12315: Fact = {
  text: {
    zh: '投诉要提供真实身份信息（消费者权益保护法实施条例第 46 条）。',
    en: 'A complaint needs your real identity (regulations on the consumer law, article 46).',
  },
  on: [cite(statutes['consumer-rights-regulations'], article(46))],
};

export const form12315: Fact = {
  text: {
    zh: '登记表上有：你的姓名、电话、地址、证件类型和号码，商家的名称、地址、电话。',
    en: 'The form asks for your name, phone, address, kind and number of ID, and the business’s name, address and phone.',
  },
  on: [cite(stepSources['samr-forms-2026'], { zh: '投诉登记表', en: 'complaint form' })],
};

export const facts12315: Fact = {
  text: {
    zh: '写清：购买的时间、地点、内容、金额，争议的事实，你的具体请求。',
    en: 'Write: when, where, what and for how much you bought, the facts in dispute, and exactly what you ask for.',
  },
  on: [
    cite(stepSources['samr-forms-2026'], { zh: '投诉登记表，注 3、4', en: 'complaint form, notes 3 and 4' }),
    cite(statutes['market-complaints-measures'], article(10)),
  ],
};

export const dispute12315: Advice = {
  text: {
    zh: '争议的事实，在这里就是：信息交给了谁，怎么泄露或骚扰。',
    en: 'The facts in dispute are here: to whom you gave the data, and how it was leaked or used to pester you.',
  },
};

export const papers12315: Fact = {
  text: {
    zh: '附上证明材料。',
    en: 'Attach proof.',
  },
  on: [cite(stepSources['samr-forms-2026'], { zh: '投诉登记表，注 3', en: 'complaint form, note 3' })],
};

export const reportOrComplaint: Fact = {
  text: {
    zh: '证明不了和商家有消费者权益争议的，投诉不予受理（市场监督管理投诉举报处理办法第 16 条）。',
    en: 'A complaint without proof of a consumer dispute with the business is refused (SAMR order 121, article 16).',
  },
  on: [
    cite(statutes['market-complaints-measures'], article(16)),
    cite(stepSources['samr-forms-2026'], {
      zh: '投诉不予受理决定书，第三项',
      en: 'notice of refusal, item 3',
    }),
  ],
};

export const strangersAreReports: Advice = {
  text: {
    zh: '没有消费关系的陌生推销，走“举报”，不走“投诉”。',
    en: 'Sales calls from a business you never bought from: make a report (举报), not a complaint (投诉).',
  },
};

export const times12315: Fact = {
  text: {
    zh: '7 个工作日内处理并告诉你受不受理（消费者权益保护法第 46 条，实施条例第 46 条）。受理后，你和商家都同意调解的，60 日内调解完毕（实施条例第 46 条）。知道或者应当知道受侵害超过 3 年的，投诉不予受理，法律另有规定的除外（市场监督管理投诉举报处理办法第 16 条）。',
    en: 'They act within 7 working days and tell you whether they take it (consumer law, article 46; its regulations, article 46). Once they take it, and if you and the business both agree to mediation, that ends within 60 days (regulations, article 46). More than 3 years after you learned, or should have learned, of the harm a complaint is refused, unless a law says otherwise (SAMR order 121, article 16).',
  },
  on: [
    cite(statutes['consumer-rights-law'], article(46)),
    cite(statutes['consumer-rights-regulations'], article(46)),
    cite(statutes['market-complaints-measures'], article(16, 23)),
  ],
};

export const for12378: Fact = {
  text: {
    zh: '银行、消费金融、小额贷款、保险等机构违规，比如催收不当：找 12378。',
    en: 'Banks, consumer lenders, small-loan firms, insurers and the like that break the rules, as by improper collection: 12378.',
  },
  on: [cite(stepSources['szcga-undated'], { zh: '一、受理范围', en: '1. What it takes' })],
};

export const reach12378: Fact = {
  text: {
    zh: '打 `12378`，按语音提示选业务类别和属地。',
    en: 'Call `12378` and follow the prompts to choose the kind of business and the place.',
  },
  on: [cite(stepSources['szcga-undated'])],
};

export const facts12378: Fact = {
  text: {
    zh: '报姓名、联系方式、机构名称、问题的简要情况和诉求，会给投诉编号。',
    en: 'Give your name and contact, the firm’s name, the problem in short and what you want; you get a complaint number.',
  },
  on: [cite(stepSources['szcga-undated'])],
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
  on: [cite(stepSources['qpmyi-undated'])],
};

export const toldTheResult: Fact = {
  text: {
    zh: '收到投诉、举报的部门要依法及时处理，并把结果告诉你，法律没写天数（个人信息保护法第 65 条）。',
    en: 'The department that receives a complaint or report must deal with it promptly as the law says and tell you the result; the law sets no number of days (PIPL article 65).',
  },
  on: [cite(statutes.pipl, article(65))],
};

export const reportApp: Fact = {
  text: {
    zh: '某个 App 侵害你的权益：公众号“工信微报”，底部“我要投诉→手机应用软件”。或公众号“12321受理中心”，底部“其他投诉→手机应用”。',
    en: 'An app that infringes your rights: WeChat account 工信微报, at the bottom “我要投诉→手机应用软件”. Or 12321受理中心, at the bottom “其他投诉→手机应用”.',
  },
  on: [cite(carrierSources['gdmsci-2025-08-04'])],
};

export const reachCyberpolice: Fact = {
  text: {
    zh: '网络违法犯罪的线索：公安部网络违法犯罪举报网站，“我要举报”，可以不注册。没注册的，提交后网站给查询账号和密码。',
    en: 'Tips on online crime: the Ministry of Public Security’s reporting site, “我要举报”, no registration needed. If you did not register, it gives you a query account and password after you send it.',
  },
  on: [cite(stepSources['51dongshi-2024-11-24']), cite(stepSources['52aoteman-2022-11-09-2'])],
};

export const cyberpoliceNotUrgent: Fact = {
  text: {
    zh: '公安部举报网站不处理紧急报警。',
    en: 'The police reporting site does not take emergencies.',
  },
  on: [cite(stepSources['51dongshi-2024-11-24']), cite(stepSources['52aoteman-2022-11-09-2'])],
};

export const reach12389: Fact = {
  text: {
    zh: '`12389` 收对公安机关和民警违纪违法的举报。打不通就加区号。',
    en: '`12389` takes reports of breaches of discipline or law by police offices and officers. Add the area code if it does not connect.',
  },
  on: [cite(stepSources['hkhqzx-2020-07-30']), cite(stepSources['fudaoke-undated'])],
};

export const tell12389: Advice = {
  text: {
    zh: '派出所不接案、不给回执，可以打 12389，说清哪个派出所、时间、拒绝的理由。',
    en: 'If a station takes no report or gives no receipt, you can call 12389: say which station, when, and the reason given.',
  },
};

export const proof12315: Advice = {
  text: {
    zh: '证明材料，如订单、短信、通话记录。',
    en: 'Proof is, say, the order, messages and the call log.',
  },
};

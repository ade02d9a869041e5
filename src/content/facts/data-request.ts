import type { Advice, Fact } from '../record.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// Asking a company what it holds, and to delete it: said by the five steps and with the papers.

export const whomToWrite: Fact = {
  text: {
    zh: '看它的隐私政策：名称和联系方式应当写明（个人信息保护法第 17 条）。设了个人信息保护负责人的，联系方式应当公开（第 52 条）。',
    en: 'Look in its privacy policy: it must give its name and how to reach it (PIPL article 17). Where it has a person in charge of personal information, how to reach them must be public (article 52).',
  },
  on: [cite(statutes.pipl, article(17, 52))],
};

export const threeRequests: Fact = {
  text: {
    zh: '写信要三样：查阅、复制我的信息，说明从哪来、给了谁（个人信息保护法第 23、44、45、48 条）；有第 47 条情形的，删除；如曾同意，现予撤回（第 15 条），不要再向我推销（消费者权益保护法第 29 条）。',
    en: 'Write and ask for three things: to see and copy your data, and where it came from and who got it (PIPL articles 23, 44, 45, 48); deletion, where a case of article 47 applies; and, if you ever consented, that you now withdraw it (article 15) and want no more marketing (Consumer Law article 29).',
  },
  on: [
    cite(statutes.pipl, article(15, 23, 44, 45, 47, 48)),
    cite(statutes['consumer-rights-law'], article(29)),
  ],
};

export const askForAnswer: Advice = {
  text: {
    zh: '请它 15 个工作日内书面答复；拒绝的，书面写明理由。',
    en: 'Ask for a written answer within 15 working days and, if they refuse, the reasons in writing.',
  },
};

export const sendByMail: Advice = {
  text: {
    zh: '用邮件发，留好送达的证据。不要附身份证正反面，最多打码。',
    en: 'Send it by e-mail and keep proof of delivery. Do not attach your ID card; at most one with the details blacked out.',
  },
};

export const ifRequestIgnored: Fact = {
  text: {
    zh: '拒绝应当说明理由；被拒绝的，可以依法起诉（个人信息保护法第 50 条）。违法处理的，可以向网信、工信等履行个人信息保护职责的部门投诉、举报（第 65 条）。和商家有消费争议的，也可以投诉到 12315（消费者权益保护法第 39 条）。',
    en: 'A refusal must give reasons, and you may sue over it (PIPL article 50). Of unlawful handling you may complain to the internet or telecom regulator or another office in charge (article 65); in a consumer dispute with a business, to 12315 as well (Consumer Law article 39).',
  },
  on: [cite(statutes.pipl, article(50, 60, 65)), cite(statutes['consumer-rights-law'], article(39))],
};

export const timesOfRequest: Fact = {
  text: {
    zh: '查阅、复制，法律只写“及时”，没有固定天数（个人信息保护法第 45 条）。App 监管的口径：更正、删除、注销和投诉，承诺的时限不得超过 15 个工作日；没有承诺的，以 15 个工作日为限。',
    en: 'For seeing and copying, the law only says “promptly” (PIPL article 45). For apps the regulators say that correction, deletion, closing an account and complaints may be promised within 15 working days at most, and are due within 15 where nothing is promised.',
  },
  on: [cite(statutes.pipl, article(45)), cite(stepSources['itwy-2023-02-14'])],
};

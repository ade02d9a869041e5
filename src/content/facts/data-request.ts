import type { Advice, Fact } from '../record.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// Asking a company what it holds, and to delete it: said by the five steps and with the papers.

export const whomToWrite: Fact = {
  text: {
    zh: '处理你的信息，应当先告知它的名称和联系方式；用处理规则（如隐私政策）告知的，规则要公开、便于查阅（个人信息保护法第 17 条）。设了个人信息保护负责人的，联系方式应当公开（第 52 条）。',
    en: 'Before it handles your data a company must tell you its name and how to reach it; where it does so by rules of handling, such as a privacy policy, these must be public and easy to consult (PIPL article 17). Where it has a person in charge of personal information, how to reach them must be public (article 52).',
  },
  on: [cite(statutes.pipl, article(17, 52))],
};

export const threeRequests: Advice = {
  text: {
    zh: '写信要三样：查阅、复制我的信息，说明从哪来、给了谁；有法定情形的，删除；如曾同意，现予撤回，不要再向我推销。“从哪来”没有条文直接写，凭的是知情权，这是我们的理解。',
    en: 'Write and ask for three things: to see and copy your data, and where it came from and who got it; deletion, in the cases the law names; and, if you ever consented, that you now withdraw it and want no more marketing. No article says in so many words that they must tell you where it came from; we rest that on your right to know.',
  },
};

/** What the letter leans on. */
export const rightsOfRequest: Fact = {
  text: {
    zh: '个人信息保护法给的依据：知情、决定（第 44 条，法律、行政法规另有规定的除外），查阅、复制（第 45 条，有例外），要求解释处理规则（第 48 条），撤回同意（第 15 条），有法定情形的请求删除（第 47 条）；它把你的信息提供给别的处理者，要告知接收方，并取得你的单独同意（第 23 条）。',
    en: 'Its grounds in the PIPL: to know and decide (article 44, unless laws or administrative regulations provide otherwise), to see and copy (article 45, with exceptions), to have the rules of handling explained (article 48), to withdraw consent (article 15), to demand deletion in the cases named (article 47); and before passing your data to another handler a company must name the recipient and get your separate consent (article 23).',
  },
  on: [cite(statutes.pipl, article(15, 23, 44, 45, 47, 48))],
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
    zh: '拒绝应当说明理由；被拒绝的，可以依法起诉（个人信息保护法第 50 条）。违法处理的，可以向履行个人信息保护职责的部门（网信和各自职责内的有关部门）投诉、举报（第 60、65 条）。和商家有消费争议的，可以向有关行政部门投诉（消费者权益保护法第 39 条），市场监管部门走 12315（市场监督管理投诉举报处理办法第 8 条）。',
    en: 'A refusal must give reasons, and you may sue over it (PIPL article 50). Unlawful handling you may report to the departments in charge of personal information: the internet regulator and the others within their remits (articles 60 and 65). In a consumer dispute with a business you may complain to the authorities concerned (Consumer Law article 39); the market regulators take it through 12315 (SAMR order 121, article 8).',
  },
  on: [
    cite(statutes.pipl, article(50, 60, 65)),
    cite(statutes['consumer-rights-law'], article(39)),
    cite(statutes['market-complaints-measures'], article(8)),
  ],
};

export const timesOfRequest: Fact = {
  text: {
    zh: '查阅、复制，法律只写“及时”，没有写天数（个人信息保护法第 45 条）。对 App，2019 年的违法违规收集使用个人信息行为认定方法写：更正、删除、注销和投诉，承诺的时限不得超过 15 个工作日；没有承诺的，以 15 个工作日为限。',
    en: 'For seeing and copying, the law says “promptly” (及时) and no number of days (PIPL article 45). For apps the method of 2019 for identifying unlawful collection and use says that correction, deletion, closing an account and complaints may be promised within 15 working days at most, and are due within 15 where nothing is promised.',
  },
  on: [cite(statutes.pipl, article(45)), cite(stepSources['itwy-2023-02-14'])],
};

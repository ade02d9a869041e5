import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// Asking a company what it holds, and to delete it: said by the five steps and with the papers.

export const whomToWrite: Fact = {
  text: {
    zh: '在它的隐私政策里，找个人信息保护负责人或联系邮箱。',
    en: 'In its privacy policy find the person in charge of personal information, or the contact e-mail.',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(stepSources['unnamed-2019-11-28']),
    cite(stepSources['itwy-2023-02-14']),
  ],
};

export const threeRequests: Fact = {
  text: {
    zh: '写信要三样：手里有我的哪些信息、从哪来、给了谁（个人信息保护法第 45 条）；删除并停止营销（第 47 条）；我撤回同意（第 15 条）。',
    en: 'Write and ask for three things: what they hold, where it came from and who got it (PIPL article 45); deletion and an end to marketing (article 47); I withdraw consent (article 15).',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(stepSources['unnamed-2019-11-28']),
  ],
};

export const askForAnswer: Fact = {
  text: {
    zh: '请它 15 个工作日内书面答复；拒绝的，书面写明理由。',
    en: 'Ask for a written answer within 15 working days and, if they refuse, the reasons in writing.',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(stepSources['unnamed-2019-11-28']),
  ],
};

export const sendByMail: Fact = {
  text: {
    zh: '用邮件发，留好送达的证据。不要附身份证正反面，最多打码。',
    en: 'Send it by e-mail and keep proof of delivery. Do not attach your ID card; at most one with the details blacked out.',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(stepSources['unnamed-2019-11-28']),
  ],
};

export const ifRequestIgnored: Fact = {
  text: {
    zh: '不理或拒绝：向网信、工信部门或 12315 投诉，也可以起诉。',
    en: 'No answer, or a refusal: complain to the internet or telecom regulator or to 12315, or sue.',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(stepSources['unnamed-2019-11-28']),
    cite(stepSources['itwy-2023-02-14']),
  ],
};

export const timesOfRequest: Fact = {
  text: {
    zh: '法律只写“及时”，没有固定天数。App 监管的口径是，承诺的时限不得超过 15 个工作日。',
    en: 'The law only says “promptly”. For apps the regulators say that the promised time may not exceed 15 working days.',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(stepSources['unnamed-2019-11-28']),
    cite(stepSources['itwy-2023-02-14']),
  ],
};

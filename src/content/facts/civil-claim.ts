import type { Fact } from '../record.ts';
import { article, cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// Going to court: said by the five steps and on the ladder.

export const civilClaim: Fact = {
  text: {
    zh: '民事可以同时走：要求停止侵害、删除、赔偿。起诉要有明确的被告，主张的事要拿得出证据（民事诉讼法第 67、122 条）。',
    en: 'A civil claim can run in parallel: to stop, delete, compensate. To sue you must name the defendant, and prove what you claim (Civil Procedure Law, articles 67 and 122).',
  },
  on: [
    cite(statutes['civil-code'], article(187, 995, 1037, 1165)),
    cite(statutes.pipl, article(47, 69)),
    cite(statutes['civil-procedure-law'], article(67, 122)),
  ],
};

export const groundsOfClaim: Fact = {
  text: {
    zh: '依据：民法典第 1033 条，不得以电话、短信侵扰私人生活安宁；第 1037 条，违法处理的可以请求删除。个人信息保护法第 69 条，侵害个人信息权益造成损害，处理者不能证明没过错就要赔。消费者权益保护法第 29 条，消费者明确拒绝后，经营者不得再发商业性信息。',
    en: 'Grounds: Civil Code article 1033, no disturbing of private life by calls or messages; article 1037, deletion where data was handled unlawfully. PIPL article 69, where your rights in your data were infringed and you suffered harm, the handler pays unless it proves it was not at fault. Consumer Law article 29, no commercial messages from a business after a consumer’s clear refusal.',
  },
  on: [
    cite(statutes['civil-code'], article(1033, 1037)),
    cite(statutes.pipl, article(69)),
    cite(statutes['consumer-rights-law'], article(29)),
  ],
};

export const whatClaimNeeds: Fact = {
  text: {
    zh: '要证明什么，看先例：山东滨州一位用户投诉、申诉以后，通信公司还打推销电话，被判赔 3700 余元。',
    en: 'What to prove, from a precedent: in Binzhou, Shandong, a telecom company went on with sales calls after a customer had complained and appealed, and had to pay over 3,700 yuan.',
  },
  on: [cite(stepSources['jsjc-2022-12-19']), cite(lawSources['falvchangshi-2022-11-04'])],
};

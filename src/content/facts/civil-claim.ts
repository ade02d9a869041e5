import type { Fact } from '../record.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// Going to court: said by the five steps and on the ladder.

export const civilClaim: Fact = {
  text: {
    zh: '行政、刑事责任不影响民事责任（民法典第 187 条），民事可以同时走。起诉要有明确的被告、具体的请求和事实、理由，自己的主张要有证据（民事诉讼法第 67、122 条）。',
    en: 'Administrative or criminal liability does not affect the civil one (Civil Code, article 187), so a civil claim can run in parallel. To sue takes a definite defendant, a definite demand with facts and reasons, and proof of what you claim (Civil Procedure Law, articles 67 and 122).',
  },
  on: [cite(statutes['civil-code'], article(187)), cite(statutes['civil-procedure-law'], article(67, 122))],
};

export const groundsOfClaim: Fact = {
  text: {
    zh: '依据：民法典第 1033 条，除法律另有规定或者你明确同意外，不得以电话、短信等侵扰私人生活安宁；第 995 条，人格权受到侵害，可以请求停止侵害、赔礼道歉等；第 1037 条，违反法律、行政法规或者约定处理你信息的，可以请求删除。个人信息保护法第 69 条，处理个人信息侵害权益造成损害，处理者不能证明自己没有过错的，应当赔偿。消费者权益保护法第 29 条，未经消费者同意或者请求，或者消费者明确拒绝的，经营者不得发商业性信息。',
    en: 'Grounds: Civil Code article 1033, no disturbing of private life by calls, messages and the like, unless a law provides otherwise or you clearly agreed; article 995, where personality rights are infringed, a claim that it stops, for an apology and the like; article 1037, deletion where your data was handled against law, administrative regulations or the agreement. PIPL article 69, where handling data infringes your rights and does harm, the handler pays unless it proves that it was not at fault. Consumer Law article 29, no commercial messages from a business without the consumer’s consent or request, or after a clear refusal.',
  },
  on: [
    cite(statutes['civil-code'], article(995, 1033, 1037)),
    cite(statutes.pipl, article(69)),
    cite(statutes['consumer-rights-law'], article(29)),
  ],
};

export const whatClaimNeeds: Fact = {
  text: {
    zh: '一个先例：山东滨州一位用户投诉、申诉以后，通信公司还打推销电话，被判赔 3700 余元。',
    en: 'One precedent: in Binzhou, Shandong, a telecom company went on with sales calls after a customer had complained and appealed, and had to pay over 3,700 yuan.',
  },
  on: [cite(stepSources['jsjc-2022-12-19'])],
};

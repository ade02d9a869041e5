import type { Advice, Fact } from '../record.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// Reporting to the police, and what follows: said by the five steps, the channels and the papers.

export const bringToPolice: Advice = {
  text: {
    zh: '带上身份证明、时间线、证据清单。',
    en: 'Take proof of identity, the timeline and the list of evidence.',
  },
};

export const sayToPolice: Fact = {
  text: {
    zh: '讲两句话：“我来控告某某侵犯公民个人信息”；“请给我受案回执和接受证据清单”。被害人有权控告（刑事诉讼法第 110 条）；公安接受案件，要给受案回执，给证据开清单（刑事案件程序规定第 170、171 条）。',
    en: 'Say two things: “我来控告某某侵犯公民个人信息” (I accuse … of infringing personal information) and “请给我受案回执和接受证据清单” (please give me the receipt and the evidence list). A victim may accuse (Criminal Procedure Law, article 110); police who take a case must give a receipt and list the evidence (rules on criminal cases, articles 170 and 171).',
  },
  on: [
    cite(statutes['criminal-procedure-law'], article(110)),
    cite(statutes['police-criminal-procedure'], article(170, 171)),
  ],
};

export const askForPenalty: Fact = {
  text: {
    zh: '说不够刑事，就请求按治安管理处罚法审查：违反国家有关规定出售、提供，或非法获取个人信息的，第 56 条；多次发侮辱、恐吓等信息，或滋扰、纠缠、跟踪，干扰正常生活的，第 50 条第 5 项。',
    en: 'If told that it is not criminal, ask for review under the public-security law: article 56 for selling or providing personal information against state rules, or obtaining it illegally; article 50(5) for repeated abusive or threatening messages, or pestering and following that disturb normal life.',
  },
  on: [cite(statutes['public-security-punishments-law'], article(50, 56))],
};

export const whichStation: Fact = {
  text: {
    zh: '刑事案件由犯罪地公安管；针对或主要利用网络的，你被侵害时所在地的公安也可以管（刑事案件程序规定第 15–17 条）。不归自己管的，应当移送并告诉你（第 175 条，刑事诉讼法第 110 条）。',
    en: 'A criminal case belongs to the police where it happened; if it was aimed at networks or done mainly over them, the police where you were when harmed may take it too (rules on criminal cases, articles 15–17). If it is not theirs, they must pass it on and tell you (article 175; Criminal Procedure Law, article 110).',
  },
  on: [
    cite(statutes['police-criminal-procedure'], article(15, 16, 17, 175)),
    cite(statutes['criminal-procedure-law'], article(110)),
  ],
};

export const call110: Fact = {
  text: {
    zh: '有人身威胁，正在被骗或已经被骗，马上打 `110`。',
    en: 'Threats to your safety, or fraud under way or done: call `110` at once.',
  },
  on: [cite(stepSources['sx-ga-2025-05-12']), cite(stepSources['52aoteman-2022-11-09'])],
};

export const timesToOpen: Fact = {
  text: {
    zh: '刑事立案审查一般 3 日，需查的 7 日，复杂的经批准 30 日：出自公安部 2015 年的意见（公通字〔2015〕32 号），我们只见到转载。',
    en: 'The decision to open a criminal case takes 3 days as a rule, 7 if they must check, 30 with approval if complex: so says an opinion of the Ministry of Public Security of 2015 (公通字〔2015〕32号), which we saw only reposted.',
  },
  on: [cite(stepSources['yunnanlong-2015-11-06'])],
};

export const mayNotOpen: Advice = {
  text: {
    zh: '单纯泄露、没有后果的，警方未必立案，登记留痕仍有用。',
    en: 'For a mere leak without harm they may not open a case; having it on record still helps.',
  },
};

export const reasonsInWriting: Fact = {
  text: {
    zh: '不立案的，要书面理由：刑事的，有控告人就要送不予立案通知书（刑事案件程序规定第 178 条）；治安的，要告诉你并说明理由（治安管理处罚法第 90 条）。受案回执当场要。',
    en: 'If they open no case, ask for the reasons in writing: in a criminal matter the accuser must be served a notice (rules on criminal cases, article 178); in a public-security matter they must tell you and give reasons (public-security law, article 90). Ask for the receipt on the spot.',
  },
  on: [
    cite(statutes['police-criminal-procedure'], article(171, 178)),
    cite(statutes['public-security-punishments-law'], article(90)),
  ],
};

export const ifNotOpened: Fact = {
  text: {
    zh: '刑事不立案：通知书 3 日内送达控告人，收到后 7 日内可以向作出决定的公安机关申请复议（刑事案件程序规定第 178、179 条）。被害人也可以请检察院监督立案（刑事诉讼法第 113 条）。',
    en: 'No criminal case: the notice is served on the accuser within 3 days, who may ask the same police for a review within 7 days of getting it (rules on criminal cases, articles 178 and 179). The victim may also ask the prosecutors to supervise (Criminal Procedure Law, article 113).',
  },
  on: [
    cite(statutes['police-criminal-procedure'], article(178, 179)),
    cite(statutes['criminal-procedure-law'], article(112, 113)),
  ],
};

export const timesOfPenalty: Fact = {
  text: {
    zh: '治安案件：属于违反治安管理的，应当立即立案调查（治安管理处罚法第 90 条）。立案后最长 30 日办结；案情重大、复杂的，经上一级公安机关批准可以延长，最多两次，每次 30 日（第 118 条）。对处罚决定不服，可以复议或起诉（第 121 条）。',
    en: 'Public-security case: they must open it at once if it is one (public-security law, article 90). It ends within 30 days of being opened; if grave or complex, the next higher police may approve an extension, at most twice, 30 days each (article 118). If you disagree with the penalty decision, ask for reconsideration or sue (article 121).',
  },
  on: [cite(statutes['public-security-punishments-law'], article(90, 118, 121))],
};

export const ifNotHandled: Fact = {
  text: {
    zh: '治安案件公安拒绝办理或不答复：先申请行政复议，向同级人民政府提，知道之日起 60 日内；对复议决定不服再起诉（行政复议法第 11、20、23、24 条）。',
    en: 'If police refuse a public-security case or do not answer: first apply for administrative reconsideration, to the government at the same level, within 60 days of knowing; go to court if you disagree with its decision (Administrative Reconsideration Law, articles 11, 20, 23 and 24).',
  },
  on: [cite(statutes['administrative-reconsideration-law'], article(11, 20, 23, 24))],
};

export const timesOfReview: Fact = {
  text: {
    zh: '刑事复议，机关 30 日内决定；不服的，收到后 7 日内可以向上一级公安机关申请复核，也是 30 日内决定。重大、复杂的可以延长，不超过 30 日（刑事案件程序规定第 179 条）。',
    en: 'A criminal review is decided within 30 days; within 7 days of getting the decision you may ask the next higher police for a second one, also decided within 30 days. Grave or complex cases may take up to 30 days more (rules on criminal cases, article 179).',
  },
  on: [cite(statutes['police-criminal-procedure'], article(179))],
};

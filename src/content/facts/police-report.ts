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

export const sayToPolice: Advice = {
  text: {
    zh: '讲两句话：“我来控告某某侵犯公民个人信息”；“请给我受案回执和接受证据清单”。',
    en: 'Say two things: “我来控告某某侵犯公民个人信息” (I accuse … of infringing citizens’ personal information) and “请给我受案回执和接受证据清单” (please give me the receipt and the evidence list).',
  },
};

export const rightToAccuse: Fact = {
  text: {
    zh: '被害人对侵犯其人身、财产权利的犯罪，有权控告（刑事诉讼法第 110 条）。公安接受案件，要给受案回执，给证据开清单（刑事案件程序规定第 170、171 条）。',
    en: 'A victim of a crime against their person or property may accuse (Criminal Procedure Law, article 110). Police who take a case must give a receipt and list the evidence (rules on criminal cases, articles 170 and 171).',
  },
  on: [
    cite(statutes['criminal-procedure-law'], article(110)),
    cite(statutes['police-criminal-procedure'], article(170, 171)),
  ],
};

export const askForPenalty: Fact = {
  text: {
    zh: '不够刑事的，也可能受治安处罚：违反国家有关规定出售、提供，或者窃取、用其他方法非法获取个人信息的（治安管理处罚法第 56 条）；多次发侮辱、恐吓等信息，或者用滋扰、纠缠、跟踪等方法，干扰他人正常生活的（第 50 条第 5 项）。',
    en: 'Short of a crime there may be a public-security penalty: for selling or providing personal information against state rules, or stealing or otherwise illegally obtaining it (public-security law, article 56); for abusive or threatening messages again and again, or pestering or following somebody, that disturb their normal life (article 50(5)).',
  },
  on: [cite(statutes['public-security-punishments-law'], article(50, 56))],
};

export const askForReview: Advice = {
  text: {
    zh: '说不够刑事，就请求按这两条审查。',
    en: 'If told that it is not criminal, ask for review under these two articles.',
  },
};

export const whichStation: Fact = {
  text: {
    zh: '刑事案件一般由犯罪地公安管；针对或主要利用网络的，你被侵害时所在地的公安也可以管（刑事案件程序规定第 15–17 条）。不归自己管的，应当移送并告诉你（第 175 条，刑事诉讼法第 110 条）。',
    en: 'A criminal case as a rule belongs to the police where it happened; if it was aimed at networks or done mainly over them, the police where you were when harmed may take it too (rules on criminal cases, articles 15–17). If it is not theirs, they must pass it on and tell you (article 175; Criminal Procedure Law, article 110).',
  },
  on: [
    cite(statutes['police-criminal-procedure'], article(15, 16, 17, 175)),
    cite(statutes['criminal-procedure-law'], article(110)),
  ],
};

export const call110: Advice = {
  text: {
    zh: '有人身威胁，正在被骗或已经被骗，马上打 `110`。',
    en: 'Threats to your safety, or fraud under way or done: call `110` at once.',
  },
};

export const timesToOpen: Fact = {
  text: {
    zh: '公安部 2015 年的意见（公通字〔2015〕32 号，我们只见到转载）说：行政案件受案审查原则上 24 小时，疑难复杂的 3 日；刑事立案审查原则上 3 日，线索要查证的 7 日，重大疑难复杂、经县级以上公安机关负责人批准的 30 日；法律、法规、规章等另有规定的除外。',
    en: 'An opinion of the Ministry of Public Security of 2015 (公通字〔2015〕32号), which we saw only reposted, says: in principle 24 hours to take an administrative case, 3 days if difficult and complex; in principle 3 days to open a criminal case, 7 if leads must be checked, 30 if grave, difficult and complex and the head of police of a county or above approves; unless laws, regulations, rules or the like say otherwise.',
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
    zh: '刑事不立案，有控告人的，公安要做不予立案通知书，3 日内送达（刑事案件程序规定第 178 条）。认为不属于违反治安管理行为的，要告诉报案人、控告人，并说明理由（治安管理处罚法第 90 条）。',
    en: 'If no criminal case is opened and there is an accuser, the police must make out a notice and serve it within 3 days (rules on criminal cases, article 178). If they hold that it is no breach of public security, they must tell whoever reported or accused, with the reasons (public-security law, article 90).',
  },
  on: [
    cite(statutes['police-criminal-procedure'], article(178)),
    cite(statutes['public-security-punishments-law'], article(90)),
  ],
};

export const askInWriting: Advice = {
  text: {
    zh: '不立案，请他们把理由写下来。受案回执当场要。',
    en: 'If they open no case, ask for the reasons in writing. Ask for the receipt on the spot.',
  },
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
    zh: '治安案件：对报案、控告、举报，公安应当立即立案并调查（治安管理处罚法第 90 条）。立案后最长 30 日办结；案情重大、复杂的，经上一级公安机关批准可以延长，最多两次，每次 30 日；派出所办的，由所属公安机关批准；鉴定、听证的时间不算（第 118 条）。对处罚决定不服，可以依法复议或起诉（第 121 条）。',
    en: 'Public-security case: on a report or accusation the police must at once open and look into it (public-security law, article 90). It ends within 30 days of being opened; if grave or complex, the next higher police may approve an extension, at most twice, 30 days each; for a station’s cases the police office above it does; time for expert opinions and hearings does not count (article 118). If you disagree with the penalty decision, you may by law ask for reconsideration or sue (article 121).',
  },
  on: [cite(statutes['public-security-punishments-law'], article(90, 118, 121))],
};

export const ifNotHandled: Fact = {
  text: {
    zh: '请公安履行保护人身、财产等权利的法定职责，它拒绝、没有依法办或者不答复的：先申请行政复议，向同级人民政府提，知道或者应当知道之日起 60 日内；对复议决定不服，再起诉（行政复议法第 11、20、23、24 条）。',
    en: 'If you ask the police to do their legal duty of protecting your person, property or other rights, and they refuse, do not act as the law says or do not answer: first apply for administrative reconsideration, to the government at the same level, within 60 days of when you knew or should have known; if you disagree with its decision, then sue (Administrative Reconsideration Law, articles 11, 20, 23 and 24).',
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

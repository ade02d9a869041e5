import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// Reporting to the police, and what follows: said by the five steps, the channels and the papers.

export const bringToPolice: Fact = {
  text: {
    zh: '带上身份证明、时间线、证据清单。',
    en: 'Take proof of identity, the timeline and the list of evidence.',
  },
  on: [
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(stepSources['yunnanlong-2015-11-06']),
    cite(stepSources['lawparks-undated-2']),
    cite(stepSources['wenxiaobai-blob-undated-2']),
  ],
};

export const sayToPolice: Fact = {
  text: {
    zh: '讲两句话：“我来控告某某侵犯公民个人信息”；“请给我受案回执和接受证据清单”。',
    en: 'Say two things: “我来控告某某侵犯公民个人信息” (I accuse … of infringing personal information) and “请给我受案回执和接受证据清单” (please give me the receipt and the evidence list).',
  },
  on: [cite(statutes['criminal-procedure-law']), cite(carrierSources['lawrefbook-laws-2016-02-06'])],
};

export const askForPenalty: Fact = {
  text: {
    zh: '说不够刑事，就请求按治安管理处罚法第 56 条、第 50 条第 5 项审查。',
    en: 'If told that it is not criminal, ask for review under articles 56 and 50(5) of the public-security law.',
  },
  on: [cite(statutes['public-security-punishments-law']), cite(stepSources['imca0-just-laws-2021-11-01'])],
};

export const whichStation: Fact = {
  text: {
    zh: '犯罪地和你被侵害时所在地的公安都可能管。说不归自己管的，应当移送并告诉你。',
    en: 'Police where it happened or where you were when harmed may take it. If it is not theirs, they must pass it on and tell you.',
  },
  on: [cite(carrierSources['lawrefbook-laws-2016-02-06']), cite(statutes['criminal-procedure-law'])],
};

export const call110: Fact = {
  text: {
    zh: '有人身威胁，正在被骗或已经被骗，马上打 `110`。',
    en: 'Threats to your safety, or fraud under way or done: call `110` at once.',
  },
  on: [cite(carrierSources['lawrefbook-laws-2016-02-06']), cite(stepSources['52aoteman-2022-11-09'])],
};

export const timesToOpen: Fact = {
  text: {
    zh: '刑事立案审查一般 3 日，需查的 7 日，复杂的经批准 30 日。单纯泄露、没有后果的，警方未必立案，登记留痕仍有用。',
    en: 'The decision to open a criminal case takes 3 days as a rule, 7 if they must check, 30 with approval if complex. For a mere leak without harm they may not open one; having it on record still helps.',
  },
  on: [
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(stepSources['yunnanlong-2015-11-06']),
    cite(stepSources['lawparks-undated-2']),
    cite(stepSources['wenxiaobai-blob-undated-2']),
  ],
};

export const reasonsInWriting: Fact = {
  text: {
    zh: '不受理的，要书面理由。受案回执和证据清单，当场要。',
    en: 'If they will not take it, ask for the reasons in writing. Ask for the receipt and the evidence list on the spot.',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(stepSources['lawparks-undated-3']),
    cite(stepSources['6065bob-undated']),
    cite(stepSources['yunnanlong-2015-11-06']),
  ],
};

export const ifNotOpened: Fact = {
  text: {
    zh: '刑事不立案：3 日内应当收到通知，7 日内可以申请复议，也可以请检察院监督立案。',
    en: 'No criminal case: notice is due within 3 days; ask for a review within 7 days, or ask the prosecutors to supervise.',
  },
  on: [cite(carrierSources['lawrefbook-laws-2016-02-06']), cite(statutes['criminal-procedure-law'])],
};

export const timesOfPenalty: Fact = {
  text: {
    zh: '治安案件：立案后一般 30 日办结，可以延长两次，各 30 日。对处理不服，可以复议或起诉。',
    en: 'Public-security case: 30 days as a rule once opened, extendable twice by 30. If you disagree, ask for review or sue.',
  },
  on: [cite(statutes['public-security-punishments-law']), cite(stepSources['imca0-just-laws-2021-11-01'])],
};

export const timesOfReview: Fact = {
  text: {
    zh: '刑事复议，机关 30 日内决定；再 7 日内可以申请复核。',
    en: 'A criminal review is decided within 30 days; within 7 days after, you may ask for a second one.',
  },
  on: [
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(stepSources['yunnanlong-2015-11-06']),
    cite(stepSources['lawparks-undated-2']),
    cite(stepSources['wenxiaobai-blob-undated-2']),
  ],
};

import type { Related } from '../channels/channel.ts';
import {
  askForPenalty,
  askForReview,
  askInWriting,
  bringToPolice,
  ifNotHandled,
  ifNotOpened,
  reasonsInWriting,
  sayToPolice,
  timesOfPenalty,
  timesOfReview,
  timesToOpen,
  whichStation,
} from '../facts/police-report.ts';
import type { Advice, Fact } from '../record.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';

const goEarly: Advice = {
  text: { zh: '早点去，别拖。', en: 'Go early; do not wait.' },
};

const sixMonths: Fact = {
  text: {
    zh: '违反治安管理的行为，发生起 6 个月内没有被公安发现的，不再处罚；连续、继续的，从结束那天起算（治安管理处罚法第 25 条）。',
    en: 'A breach of public security that the police have not learnt of within 6 months is no longer punished; for one that goes on, counted from its end (Public Security Administration Punishments Law, article 25).',
  },
  on: [cite(statutes['public-security-punishments-law'], article(25))],
};

const sayAccusation: Advice = {
  text: {
    zh: '你是被害人，就写明“控告”，不要只写“报案”。',
    en: 'If you are the victim, write 控告 (accusation), not just 报案 (report).',
  },
};

const whatAccusersGet: Fact = {
  text: {
    zh: '被害人对侵犯其人身、财产权利的犯罪，有权控告（刑事诉讼法第 110 条）。不立案的，要把原因通知控告人；控告人不服，可以申请复议（第 112 条）。',
    en: 'A victim of a crime against their person or property may accuse (Criminal Procedure Law, article 110). If no case is opened the accuser must be told why, and may ask for a review (article 112).',
  },
  on: [cite(statutes['criminal-procedure-law'], article(110, 112))],
};

const byMouth: Fact = {
  text: {
    zh: '口头说也行，公安都应当接受（刑事诉讼法第 110、111 条）。',
    en: 'Saying it is enough: the police must accept it (Criminal Procedure Law, articles 110 and 111).',
  },
  on: [cite(statutes['criminal-procedure-law'], article(110, 111))],
};

const noFalseAccusation: Fact = {
  text: {
    zh: '民警会向你说明诬告的责任。只要不捏造事实、不伪造证据，说得有出入、甚至告错了，也要和诬告严格区别（公安机关办理刑事案件程序规定第 172 条）。',
    en: 'The officer will tell you what a false accusation brings. Unless you invent facts or forge evidence, being inaccurate or even mistaken must be strictly told apart from it (police rules on criminal cases, article 172).',
  },
  on: [
    cite(statutes['police-criminal-procedure'], article(172)),
    cite(statutes['criminal-procedure-law'], article(111)),
  ],
};

const receipt: Fact = {
  text: {
    zh: '公安要立即接受，做笔录，出受案回执和接受证据材料清单。',
    en: 'They take it at once, write a record, and give you the receipt and the list of evidence.',
  },
  on: [cite(statutes['police-criminal-procedure'], article(169, 170, 171))],
};

const orPenalty: Fact = {
  text: {
    zh: '不够刑事、但要行政处理的，公安应当依法处理或移送。',
    en: 'What falls short of a crime but calls for administrative handling they must handle by law, or pass on.',
  },
  on: [cite(statutes['police-criminal-procedure'], article(177))],
};

const prosecutors: Fact = {
  text: {
    zh: '请检察院监督：认为该立案而不立案，或者过了期限还不决定，都可以向检察院负责控告申诉的部门提出。检察院要公安说明理由的，公安 7 日内书面说明；通知立案的，15 日内立案（人民检察院刑事诉讼规则第 557、558、560、562、563 条）。',
    en: 'The prosecutors: go to their department for accusations and petitions if a case that should be opened is not, or if no decision came in time. Asked for reasons, the police answer in writing within 7 days; told to open a case, they do within 15 (prosecutors’ rules, articles 557, 558, 560, 562 and 563).',
  },
  on: [cite(statutes['prosecutors-criminal-rules'], article(557, 558, 560, 562, 563))],
};

/** At the police station, in the order in which it happens. */
export const policeDesk = {
  before: [goEarly, sixMonths, bringToPolice, whichStation, timesToOpen],
  there: [
    sayToPolice,
    sayAccusation,
    whatAccusersGet,
    byMouth,
    noFalseAccusation,
    receipt,
    askForPenalty,
    askForReview,
    orPenalty,
  ],
  after: [
    askInWriting,
    reasonsInWriting,
    ifNotOpened,
    timesOfReview,
    prosecutors,
    timesOfPenalty,
    ifNotHandled,
  ],
  related: {
    tasks: ['report-police', 'if-refused'],
    channels: ['110', '12389'],
    laws: ['cpl-110', 'proc-crim', 'psl-proc'],
    questions: ['police-accept'],
  } satisfies Related,
};

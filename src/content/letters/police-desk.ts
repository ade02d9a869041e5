import type { Related } from '../channels/channel.ts';
import {
  askForPenalty,
  bringToPolice,
  ifNotOpened,
  reasonsInWriting,
  sayToPolice,
  timesOfPenalty,
  timesOfReview,
  timesToOpen,
  whichStation,
} from '../facts/police-report.ts';
import type { Fact } from '../record.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';

const sixMonths: Fact = {
  text: {
    zh: '早点去：治安案件从行为发生起 6 个月内没有被公安发现，就不再处罚；连续、继续的，从结束那天起算（治安管理处罚法第 25 条）。',
    en: 'Go early: an act that the police have not learnt of within 6 months is no longer punished in a public-security case; for one that goes on, counted from its end (Public Security Administration Punishments Law, article 25).',
  },
  on: [cite(statutes['public-security-punishments-law'], article(25))],
};

const sayAccusation: Fact = {
  text: {
    zh: '你是被害人，就写明“控告”：不立案时，公安要把原因通知控告人，控告人可以申请复议（刑事诉讼法第 110、112 条）。',
    en: 'If you are the victim, write 控告 (accusation): if they open no case the police must tell the accuser why, and the accuser may ask for a review (Criminal Procedure Law, articles 110 and 112).',
  },
  on: [
    cite(statutes['criminal-procedure-law'], article(110, 112)),
    cite(statutes['police-criminal-procedure'], article(178, 179)),
  ],
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
    zh: '请检察院监督：不立案，或者过了期限还不决定，都可以向检察院负责控告申诉的部门提出。检察院要公安说明理由的，公安 7 日内书面说明；通知立案的，15 日内立案（人民检察院刑事诉讼规则第 557、558、560、562、563 条）。',
    en: 'The prosecutors: go to their department for accusations and petitions if no case is opened, or if no decision came in time. Asked for reasons, the police answer in writing within 7 days; told to open a case, they do within 15 (prosecutors’ rules, articles 557, 558, 560, 562 and 563).',
  },
  on: [cite(statutes['prosecutors-criminal-rules'], article(557, 558, 560, 562, 563))],
};

const ifPenaltyRefused: Fact = {
  text: {
    zh: '治安案件公安拒绝处理、不依法处理或者不答复的，先在 60 日内申请行政复议，由公安所属的同级政府管；对复议决定不服，再起诉（行政复议法第 11、20、23、24 条）。',
    en: 'If in a public-security case the police refuse to act, do not act as the law says or do not answer, first ask within 60 days for administrative reconsideration, by the government at the level of that police office; if you disagree with what it decides, then sue (Administrative Reconsideration Law, articles 11, 20, 23 and 24).',
  },
  on: [cite(statutes['administrative-reconsideration-law'], article(11, 20, 23, 24))],
};

/** At the police station, in the order in which it happens. */
export const policeDesk = {
  before: [sixMonths, bringToPolice, whichStation, timesToOpen],
  there: [sayToPolice, sayAccusation, byMouth, noFalseAccusation, receipt, askForPenalty, orPenalty],
  after: [reasonsInWriting, ifNotOpened, timesOfReview, prosecutors, timesOfPenalty, ifPenaltyRefused],
  related: {
    tasks: ['report-police', 'if-refused'],
    channels: ['110', '12389'],
    laws: ['cpl-110', 'proc-crim', 'psl-proc'],
    questions: ['police-accept'],
  } satisfies Related,
};

import type { Related } from '../channels/channel.ts';
import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
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
} from '../steps/police-report.ts';

const sayAccusation: Fact = {
  text: {
    zh: '你是被害人，就写明“控告”。这样不立案时，公安要把原因通知你，你也可以申请复议。',
    en: 'If you are the victim, write 控告 (accusation). Then the police must tell you why if they open no case, and you may ask for a review.',
  },
  on: [cite(statutes['criminal-procedure-law']), cite(stepSources['imca0-just-laws-2021-11-01'])],
};

const byMouth: Fact = {
  text: {
    zh: '口头说也行，公安都应当接受。',
    en: 'Saying it is enough: the police must accept it.',
  },
  on: [cite(statutes['criminal-procedure-law']), cite(stepSources['imca0-just-laws-2021-11-01'])],
};

const receipt: Fact = {
  text: {
    zh: '公安要立即接受，做笔录，出受案回执和证据清单。',
    en: 'They take it at once, write a record, and give you the receipt and the list of evidence.',
  },
  on: [cite(carrierSources['lawrefbook-laws-2016-02-06'])],
};

const orPenalty: Fact = {
  text: {
    zh: '不够刑事、但要行政处理的，公安应当依法处理或移送。',
    en: 'What falls short of a crime but calls for a penalty they must handle, or pass on.',
  },
  on: [cite(carrierSources['lawrefbook-laws-2016-02-06'])],
};

/** At the police station, in the order in which it happens. */
export const policeDesk = {
  before: [bringToPolice, whichStation, timesToOpen],
  there: [sayToPolice, sayAccusation, byMouth, receipt, askForPenalty, orPenalty],
  after: [reasonsInWriting, ifNotOpened, timesOfReview, timesOfPenalty],
  related: {
    tasks: ['report-police', 'if-refused'],
    channels: ['110', '12389'],
    laws: ['cpl-110', 'proc-crim', 'psl-proc'],
    questions: ['police-accept'],
  } satisfies Related,
};

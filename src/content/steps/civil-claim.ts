import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// Going to court: said by the five steps and on the ladder.

export const civilClaim: Fact = {
  text: {
    zh: '民事可以同时走：要求停止、删除、赔偿。知道侵权人是谁，才好起诉。',
    en: 'A civil claim can run in parallel: stop, delete, compensate. It is easier when you know who it is.',
  },
  on: [cite(statutes['civil-code']), cite(statutes.pipl), cite(stepSources['jsjc-2022-12-19'])],
};

export const groundsOfClaim: Fact = {
  text: {
    zh: '依据：民法典第 1033 条、第 1037 条；个人信息保护法第 69 条，对方不能证明没过错就要赔；消费者权益保护法第 29 条，明确拒绝后不得再发商业信息。',
    en: 'Grounds: Civil Code articles 1033 and 1037; PIPL article 69, they pay unless they prove they were not at fault; Consumer Law article 29, no commercial messages after a clear refusal.',
  },
  on: [cite(stepSources['imca0-just-laws-2021-11-01'])],
};

export const whatClaimNeeds: Fact = {
  text: {
    zh: '要知道对方是谁，还要能证明反复侵扰或泄露。已有判赔 3700 余元的先例。',
    en: 'You must know who it is and show repeated intrusion or a leak. A precedent awarded over 3,700 yuan.',
  },
  on: [
    cite(statutes['civil-code']),
    cite(statutes.pipl),
    cite(stepSources['jsjc-2022-12-19']),
    cite(stepSources['shfzb-2023-02-13']),
  ],
};

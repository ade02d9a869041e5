import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(marketSources['mkcnfr-2018-07-30']),
    cite(marketSources['rwslqnq-2018-07-31']),
    cite(lawSources['pbsti-2018']),
  ],
} satisfies Grounds;

export const plan2018Law: Law = {
  title: { zh: '综合整治骚扰电话专项行动方案', en: 'Plan for the campaign against nuisance calls' },
  kind: { zh: '规范性文件', en: 'Normative document' },
  since: { zh: '2018 年 7 月起，2019 年 12 月结束', en: 'From July 2018, ended in December 2019' },
  says: [
    {
      text: {
        zh: '13 部门的方案：营销外呼应当征得同意、建白名单、规范时段，明确拒绝后严禁再打。',
        en: 'A plan of thirteen departments: marketing calls need consent, a whitelist and set hours, and must not go on after a clear refusal.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '专项行动的期限到 2019 年 12 月，已结束。',
        en: 'The campaign ran to December 2019 and is over.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '别拿它当现行依据，也别拿它证明“8 点到 21 点可以打”。',
        en: 'Do not cite it as a rule in force, nor as proof that calls are allowed from 8:00 to 21:00.',
      },
    },
  ],
  standing: {
    text: { zh: '2018 年 7 月印发，2019 年 12 月结束。', en: 'Issued in July 2018, ended in December 2019.' },
    ...grounds,
  },
  tasks: {},
  channels: [],
  laws: ['crpr-24', 'callcentre-2020'],
};

import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import type { Law } from './law.ts';

export const plan2018Law: Law = {
  name: { zh: '2018 年整治骚扰电话方案：已结束', en: 'Plan of 2018 against nuisance calls: over' },
  summary: {
    zh: '13 部门的专项行动，到 2019 年 12 月为止，已经结束。',
    en: 'A campaign of 13 departments that ran to December 2019 and is over.',
  },
  status: 'ended',
  group: 'not-law',
  title: { zh: '综合整治骚扰电话专项行动方案', en: 'Plan for the campaign against nuisance calls' },
  kind: { zh: '规范性文件', en: 'Normative document' },
  since: { zh: '2018 年 7 月起，2019 年 12 月结束', en: 'From July 2018, ended in December 2019' },
  says: [
    {
      text: {
        zh: '13 部门的方案要求：开展商业营销外呼，应当征得用户同意，建立白名单，规范时段。',
        en: 'A plan of 13 departments asked that commercial marketing calls be made with the user’s consent, a whitelist and set hours.',
      },
      on: [
        cite(marketSources['rwslqnq-2018-07-31']),
        cite(lawSources['cjyun-wangshuo-2018']),
        cite(lawSources['pbsti-2018']),
      ],
    },
    {
      text: {
        zh: '用户明确拒绝后，严禁继续拨打。',
        en: 'After a clear refusal it was strictly forbidden to go on calling.',
      },
      on: [cite(marketSources['rwslqnq-2018-07-31']), cite(lawSources['cjyun-wangshuo-2018'])],
    },
    {
      text: {
        zh: '专项行动自 2018 年 7 月起，到 2019 年 12 月底。',
        en: 'The campaign ran from July 2018 to the end of December 2019.',
      },
      on: [
        cite(lawSources['csci-2018-07'], { zh: '开头', en: 'Opening' }),
        cite(marketSources['rwslqnq-2018-07-31']),
      ],
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
    text: {
      zh: '2018 年 7 月开始的专项行动，期限到 2019 年 12 月底，已经结束。',
      en: 'A campaign begun in July 2018 for a term to the end of December 2019, and over.',
    },
    on: [
      cite(lawSources['csci-2018-07'], { zh: '开头', en: 'Opening' }),
      cite(marketSources['rwslqnq-2018-07-31']),
    ],
  },
  tasks: {},
  channels: [],
  laws: ['crpr-24', 'callcentre-2020'],
};

import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [cite(stepSources['huashangw-nongye-2026-01-23']), cite(lawSources['samr-2026'])],
} satisfies Grounds;

export const samr121Law: Law = {
  title: { zh: '市场监督管理投诉举报处理办法', en: 'Market regulation: measures on complaints and reports' },
  kind: { zh: '部门规章，国家市场监督管理总局令第 121 号', en: 'Department rule, SAMR order No. 121' },
  articles: { zh: '总体', en: 'The measures as a whole' },
  since: { zh: '2026 年 4 月 15 日起', en: 'Since 15 April 2026' },
  says: [
    {
      text: {
        zh: '2026 年 1 月公布，取代 2020 年的“暂行办法”，统一走全国 12315 平台。',
        en: 'Published in January 2026 to replace the interim measures of 2020; everything goes through the national 12315 platform.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '同时投诉又举报的，分别处理。没有消费争议的不按投诉受理，走举报。',
        en: 'Complaints and reports made together are handled separately. Without a consumer dispute it is not taken as a complaint but as a report.',
      },
      ...grounds,
    },
    {
      text: { zh: '受理后六十日内调解。', en: 'Mediation takes place within sixty days of acceptance.' },
      ...grounds,
    },
    {
      text: {
        zh: '完善了调解、不予受理的告知和回访。禁止借投诉举报牟利。',
        en: 'Mediation, notices of refusal and follow-up are improved. Complaining for profit is forbidden.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '买过它东西的走投诉，没买过的走举报，别选错。',
        en: 'If you bought from them, complain (投诉); if not, report (举报). Choose the right one.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2026 年 1 月公布，2026 年 4 月 15 日起施行。施行日期来自引用它的代码仓库。我们见到的是报道，没有逐条读条文。',
      en: 'Published in January 2026, in force since 15 April 2026. The date is from repositories that cite it. We saw reports, and did not read the articles.',
    },
    ...grounds,
  },
  tasks: { law: ['complain-12315', 'choose-route'] },
  channels: ['12315'],
  laws: ['crpr-24'],
};

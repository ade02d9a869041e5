import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(stepSources['jsjc-2022-12-19']),
    cite(stepSources['shfzb-2023-02-13']),
    cite(lawSources['falvchangshi-2022-11-04']),
  ],
} satisfies Grounds;

export const caseBinzhouLaw: Law = {
  title: {
    zh: '最高人民法院第二批民法典典型案例：多次推销电话侵害隐私权案（山东滨州）',
    en: 'Supreme People’s Court, second batch of Civil Code model cases: repeated sales calls infringe privacy (Binzhou, Shandong)',
  },
  kind: { zh: '典型案例', en: 'Model case' },
  articles: {
    zh: '民法典第 1032、1033 条的适用',
    en: 'How articles 1032 and 1033 of the Civil Code are applied',
  },
  says: [
    {
      text: {
        zh: '通信公司在用户多次拒绝、投诉、申诉之后，仍打推销电话。法院认定侵害私人生活安宁，判赔交通费、精神抚慰金等 3700 余元。',
        en: 'A carrier kept making sales calls after the user’s refusals, complaints and an appeal. The court found an intrusion on private peace and awarded over 3,700 yuan for travel, distress and more.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '关键证据：多次明确拒绝、客服回访时的承诺、申诉记录。',
        en: 'Key evidence: repeated clear refusals, what customer service promised in its follow-up, the record of the appeal.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '拒绝要说清楚，每次记下时间；投诉和申诉的编号都留着。',
        en: 'Refuse clearly, note the time each time, and keep the numbers of complaints and appeals.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2022 至 2023 年的报道。这是参考案例，不是法条，每个案子不一样。',
      en: 'Reports of 2022 and 2023. A reference case, not a statute; every case differs.',
    },
    ...grounds,
  },
  tasks: { law: ['sue'], carrier: ['carrier-complaint'] },
  channels: ['regulator-appeal'],
  laws: ['civ-1032-1034', 'civ-remedies'],
};

import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Law } from './law.ts';

export const caseBinzhouLaw: Law = {
  name: {
    zh: '典型案例（滨州）：拒绝后还打，判赔 3700 余元',
    en: 'Model case (Binzhou): calls after refusals, over 3,700 yuan awarded',
  },
  summary: {
    zh: '用户多次拒绝后，通信公司还打推销电话，法院判它赔。',
    en: 'A carrier kept selling by phone after refusals, and the court made it pay.',
  },
  status: 'case',
  group: 'court',
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
        zh: '用户表示不接受，两次打客服投诉，客服回访说会加入“营销免打扰”，推销电话还是来；再到工信部平台申诉，调解未果，才起诉。',
        en: 'The user said no and complained to customer service twice; it called back to say the number would go on “no marketing”, yet sales calls came; an appeal on the ministry’s platform failed in mediation; then the user sued.',
      },
      on: [cite(stepSources['jsjc-2022-12-19']), cite(lawSources['falvchangshi-2022-11-04'])],
    },
    {
      text: {
        zh: '法院认定，通信公司多次电话推销，侵扰了私人生活安宁，侵犯隐私权。',
        en: 'The court found that the carrier’s repeated sales calls intruded on private peace and infringed privacy.',
      },
      on: [cite(stepSources['shfzb-2023-02-13']), cite(stepSources['jsjc-2022-12-19'])],
    },
    {
      text: {
        zh: '滨州市滨城区法院判赔交通费、精神损害抚慰金等 3700 余元。',
        en: 'The court of Bincheng District, Binzhou awarded over 3,700 yuan for travel, distress and more.',
      },
      on: [cite(stepSources['jsjc-2022-12-19'])],
    },
  ],
  use: [
    {
      text: {
        zh: '照这个案子看，有用的证据是：多次明确拒绝、客服回访里的承诺、申诉记录。',
        en: 'Going by this case, useful evidence is: repeated clear refusals, what customer service promised in its follow-up, the record of the appeal.',
      },
    },
    {
      text: {
        zh: '拒绝要说清楚，每次记下时间；投诉和申诉的编号都留着。',
        en: 'Refuse clearly, note the time each time, and keep the numbers of complaints and appeals.',
      },
    },
  ],
  care: [
    {
      text: {
        zh: '每个案子不一样，不能照这个数算。',
        en: 'Every case differs; do not count on this sum.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2022 年 12 月和 2023 年 2 月的报道：最高人民法院把它列入第二批民法典典型案例。这是参考案例，不是法条。',
      en: 'Reports of December 2022 and February 2023: the Supreme People’s Court put it in its second batch of Civil Code model cases. A reference case, not a statute.',
    },
    on: [cite(stepSources['shfzb-2023-02-13']), cite(stepSources['jsjc-2022-12-19'])],
  },
  tasks: { law: ['sue'], carrier: ['carrier-complaint'] },
  channels: ['regulator-appeal'],
  laws: ['civ-1032-1034', 'civ-remedies'],
};

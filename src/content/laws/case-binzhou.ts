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
    zh: '孙某诉某通信公司滨州分公司等隐私权、个人信息保护纠纷案（山东滨州）',
    en: 'Sun v. the Binzhou branch of a telecom company and others, on privacy and personal information (Binzhou, Shandong)',
  },
  kind: { zh: '典型案例', en: 'Model case' },
  articles: {
    zh: '民法典第 1032、1033 条的适用',
    en: 'How articles 1032 and 1033 of the Civil Code are applied',
  },
  says: [
    {
      text: {
        zh: '法院查明：用户两次打客服投诉，客服回访说会把号码加入“营销免打扰”，之后还是接到营销电话；又到工信部平台申诉，调解未果，才起诉。',
        en: 'The court found: the user complained to customer service twice; it said in a follow-up that the number would go on “营销免打扰” (no marketing), yet sales calls came; an appeal on the ministry’s platform failed in mediation; then the user sued.',
      },
      on: [cite(stepSources['jsjc-2022-12-19'])],
    },
    {
      text: {
        zh: '通信公司被拒后仍多次电话推销，被认定侵犯隐私。',
        en: 'The carrier went on with sales calls after refusals, which was held to infringe privacy.',
      },
      on: [cite(stepSources['jsjc-2022-12-19']), cite(lawSources['falvchangshi-2022-11-04'])],
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
        zh: '2023 年 2 月的报道：最高人民法院第二批民法典典型案例里，有一起拨打推销电话的，法院认定侵扰私人生活安宁、侵犯隐私权。',
        en: 'A report of February 2023: among the Supreme People’s Court’s second batch of Civil Code model cases is one on sales calls; they were found to intrude on private peace and infringe privacy.',
      },
      on: [cite(stepSources['shfzb-2023-02-13'])],
    },
    {
      text: {
        zh: '那一起多半就是滨州这一起，但报道没有写地名，我们没有核实。',
        en: 'It is probably the Binzhou case, but the report names no place and we did not verify it.',
      },
    },
    {
      text: {
        zh: '每个案子不一样，不能照这个数算。',
        en: 'Every case differs; do not count on this sum.',
      },
    },
  ],
  standing: {
    text: {
      zh: '据转载，它是山东法院的典型案例之一。这是参考案例，不是法条。',
      en: 'By a repost it is among the model cases of the Shandong courts. A reference case, not a statute.',
    },
    on: [cite(lawSources['falvchangshi-2022-11-04'])],
  },
  tasks: { law: ['sue'], carrier: ['carrier-complaint'] },
  channels: ['regulator-appeal'],
  laws: ['civ-1032-1034', 'civ-remedies'],
};

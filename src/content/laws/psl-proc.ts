import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const psl = statutes['public-security-punishments-law'];

export const pslProcLaw: Law = {
  name: {
    zh: '治安管理处罚法：受理、期限和半年这道坎',
    en: 'Public-security law: taking a case, time limits, and the six months',
  },
  summary: {
    zh: '治安案件一般 30 日办完，案情重大、复杂的可以延长；半年没被公安发现的，不再处罚。',
    en: 'A public-security case takes 30 days as a rule, longer if grave or complex; what the police do not discover in six months is not punished.',
  },
  status: 'in-force',
  group: 'procedure',
  title: {
    zh: '中华人民共和国治安管理处罚法（2025 修订）',
    en: 'Public Security Administration Penalties Law (2025 revision)',
  },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 25、90、118、121 条', en: 'Articles 25, 90, 118 and 121' },
  since: { zh: '2026 年 1 月 1 日起', en: 'Since 1 January 2026' },
  says: [
    {
      text: {
        zh: '公安收到报案、控告、举报，应当立即立案调查；认为不属于治安违法的，要告诉你并说明理由。',
        en: 'When something is reported, the police must open and investigate at once; if they hold that it is no violation they must tell you and say why.',
      },
      on: [cite(psl, article(90))],
    },
    {
      text: {
        zh: '自立案起不超过三十日办完。案情重大、复杂的，经上一级公安批准（派出所办的，由所属公安批准），可以延长，最多两次，每次三十日。鉴定、听证的时间不算在内。',
        en: 'A case takes no more than thirty days from its opening. Only where it is grave or complex may it be extended, at most twice, by thirty days each, with the approval of the next higher police (for a station’s case, of the police it belongs to). The time of expert opinions and hearings is not counted.',
      },
      on: [cite(psl, article(118))],
    },
    {
      text: {
        zh: '违法行为六个月内没被公安发现的，不再处罚。从行为发生之日算起；连续或持续的，从结束之日算起。',
        en: 'A violation not discovered by the police within six months is no longer punished. It counts from the day of the act; one that is repeated or continuing, from its end.',
      },
      on: [cite(psl, article(25))],
    },
    {
      text: {
        zh: '被侵害人对公安作出的处罚决定等不服，可以依法申请行政复议，或者提起行政诉讼。',
        en: 'A victim who disagrees with a penalty decision of the police, and the like, may by law ask for administrative reconsideration or sue.',
      },
      on: [cite(psl, article(121))],
    },
    {
      text: {
        zh: '请公安履行保护人身、财产权利的职责，它拒绝、没有依法履行或者不答复的，要先申请行政复议，对复议决定不服才能起诉：知道或者应当知道之日起六十日内，向管这家公安的本级人民政府申请。',
        en: 'If you asked the police to do their duty of protecting your person or property and they refuse, fall short of the law or do not answer, administrative reconsideration comes first, and court only against its outcome: within sixty days from when you knew or should have known, to the government at the same level as that police organ.',
      },
      on: [cite(statutes['administrative-reconsideration-law'], article(11, 20, 23, 24))],
    },
    {
      text: {
        zh: '不服复议决定的，收到决定书之日起十五日内可以起诉；复议机关逾期不决定的，期满之日起十五日内。法律另有规定的除外。',
        en: 'Against the outcome you may sue within fifteen days of receiving it; if it is not decided in time, within fifteen days of the end of the term. Unless the law says otherwise.',
      },
      on: [cite(statutes['administrative-litigation-law'], article(45))],
    },
  ],
  use: [
    {
      text: {
        zh: '早报。半年是一道坎。要受案回执。',
        en: 'Report early: six months matter. Ask for the receipt.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2025 年 6 月 27 日公布，2026 年 1 月 1 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'Published 27 June 2025, in force since 1 January 2026. In force in the mirror of the national database of 16 May 2026.',
    },
    on: [cite(psl, { zh: '题注、第 144 条、数据库条目', en: 'Heading, Art. 144, entry in the database' })],
  },
  tasks: { law: ['report-police', 'if-refused'] },
  channels: ['110', '12389'],
  laws: ['psl-56', 'psl-50-5', 'proc-admin'],
};

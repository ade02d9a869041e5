import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const regulations = statutes['telecom-regulations'];

export const telecomRegLaw: Law = {
  name: {
    zh: '电信条例（2016 修订）：服务不达标，可以申诉',
    en: 'Telecommunications Regulations (2016): bad service can be appealed',
  },
  summary: {
    zh: '运营商服务不达标又不解决，或者你不满意它的处理，可以向电信管理部门申诉。',
    en: 'If the carrier’s service falls short and it does not help, or you are not satisfied, you can appeal to the regulator.',
  },
  status: 'in-force',
  group: 'carrier',
  title: { zh: '中华人民共和国电信条例（2016 修订）', en: 'Telecommunications Regulations (2016 revision)' },
  kind: { zh: '行政法规', en: 'Administrative regulation' },
  articles: { zh: '第 39、57、65、66 条', en: 'Articles 39, 57, 65 and 66' },
  since: { zh: '现行修订本 2016 年 2 月 6 日起', en: 'Present version since 6 February 2016' },
  says: [
    {
      text: {
        zh: '电信服务达不到国家标准或企业公布的标准，或者对费用有异议，可以要求运营商解决。',
        en: 'If telecom service falls short of the state’s standard or the one the carrier published, or you dispute a charge, you may have the carrier solve it.',
      },
      on: [cite(regulations, article(39))],
    },
    {
      text: {
        zh: '运营商拒不解决，或者你不满意的，可以向国务院信息产业主管部门、省级电信管理机构或其他有关部门申诉。收到申诉的机关 30 日内答复。',
        en: 'If it will not, or you are not satisfied, you may appeal to the information-industry department of the State Council, the provincial telecom regulator or another office concerned. The office answers within 30 days of the appeal.',
      },
      on: [cite(regulations, article(39))],
    },
    {
      text: {
        zh: '任何组织或者个人不得利用电信网窃取或者破坏他人信息、损害他人合法权益。',
        en: 'Nobody may use the telecom network to steal or destroy others’ information or harm their lawful rights.',
      },
      on: [cite(regulations, article(57))],
    },
    {
      text: {
        zh: '通信秘密受保护。除公安、国家安全机关或检察院因国家安全或者追查刑事犯罪的需要、依法定程序检查外，谁都不得检查通信内容；运营商不得擅自把内容给别人。',
        en: 'Secrecy of communication is protected. But for checks under the procedure set by law, by the police, state security or the procuratorate, for state security or to trace crime, nobody may inspect content; carriers may not hand it to others on their own.',
      },
      on: [cite(regulations, article(65))],
    },
  ],
  penalty: [
    {
      text: {
        zh: '违反第 57 条，构成犯罪的追究刑事责任；不构成的，由公安、国家安全机关依照有关法律、行政法规处罚。',
        en: 'A breach of article 57 is prosecuted if it is a crime; if not, the police or state security punish it under the laws and administrative regulations concerned.',
      },
      on: [cite(regulations, article(57, 66))],
    },
  ],
  use: [
    {
      text: {
        zh: '先向运营商投诉，记下工单号，再申诉。',
        en: 'Complain to the carrier first and keep the ticket number, then appeal.',
      },
    },
  ],
  standing: {
    text: {
      zh: '现行修订本 2016 年 2 月 6 日公布并施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'The present revision was published and took effect on 6 February 2016. In force in the mirror of the national database of 16 May 2026.',
    },
    on: [cite(regulations, { zh: '数据库条目', en: 'Entry in the database' })],
  },
  tasks: { carrier: ['carrier-complaint'] },
  channels: ['regulator-appeal'],
  laws: ['appeal', 'atf-9-14'],
};

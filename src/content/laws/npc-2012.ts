import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const decision = statutes['network-information-decision'];

export const npc2012Law: Law = {
  name: {
    zh: '全国人大常委会 2012 年决定：商业电子信息',
    en: 'NPC Standing Committee decision of 2012: commercial electronic messages',
  },
  summary: {
    zh: '没有你的同意或请求，不得向你的电话、邮箱发商业电子信息。',
    en: 'No commercial electronic messages to your phone or e-mail without your consent or request.',
  },
  status: 'unverified',
  group: 'calls',
  title: {
    zh: '全国人民代表大会常务委员会关于加强网络信息保护的决定',
    en: 'Decision of the NPC Standing Committee on strengthening online information protection',
  },
  kind: { zh: '法律性决定', en: 'Decision with the force of law' },
  articles: { zh: '第 7、8、9、11 条', en: 'Articles 7, 8, 9 and 11' },
  since: { zh: '2012 年 12 月 28 日起', en: 'Since 28 December 2012' },
  says: [
    {
      text: {
        zh: '没有接收者的同意或请求，或者接收者明确表示拒绝的，不得向其固定电话、移动电话、个人电子邮箱发送商业性电子信息。',
        en: 'No commercial electronic information may be sent to someone’s landline, mobile or personal e-mail without consent or request, or after a clear refusal.',
      },
      on: [cite(decision, article(7))],
    },
    {
      text: {
        zh: '受到商业性电子信息侵扰的，有权要求网络服务提供者删除，或者采取其他必要措施制止。',
        en: 'Whoever is disturbed by commercial electronic information may have the network service provider delete it or take other measures needed to stop it.',
      },
      on: [cite(decision, article(8))],
    },
    {
      text: {
        zh: '对窃取、非法获取、出售、非法提供公民个人电子信息等违法犯罪，谁都可以向主管部门举报、控告，部门应当依法及时处理。被侵权的人可以依法起诉。',
        en: 'Stealing, illegally obtaining, selling or illegally providing citizens’ electronic personal information, and other such offences, may be reported to the departments by anyone, and the department must handle it promptly by law. Those whose rights are infringed may sue by law.',
      },
      on: [cite(decision, article(9))],
    },
  ],
  penalty: [
    {
      text: {
        zh: '违反决定的，依法警告、罚款、没收违法所得、吊销许可证或关闭网站等；违反治安管理或构成犯罪的，依法处罚；侵害他人民事权益的，依法承担民事责任。',
        en: 'Breaches bring, by law, a warning, a fine, confiscation of the gain, loss of licence, closing of the site and the like; public-security penalties or criminal liability where they apply; and civil liability for infringing others’ civil rights.',
      },
      on: [cite(decision, article(11))],
    },
  ],
  use: [
    {
      text: {
        zh: '优先引用消保法实施条例第 24 条，它写得更直接，也更新。',
        en: 'Cite article 24 of the consumer-law regulation first: it is plainer and newer.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2012 年 12 月 28 日公布并施行。列在国家法律法规数据库里，但在 2026 年 5 月 16 日的镜像中，效力一栏写的是“未知”。',
      en: 'Published and in force on 28 December 2012. It is listed in the national database, but in the mirror of 16 May 2026 its status reads “unknown”.',
    },
    on: [cite(decision, { zh: '第 12 条；数据库条目', en: 'Art. 12; entry in the database' })],
  },
  tasks: { carrier: ['say-stop'] },
  channels: ['12321'],
  laws: ['crpr-24', 'sms-2026'],
};

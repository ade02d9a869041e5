import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const rules = statutes['network-torts-interpretation'];

export const spcNetTortLaw: Law = {
  name: {
    zh: '网络侵权司法解释：维权开支和酌定赔偿',
    en: 'Interpretation on online infringement: costs and discretionary damages',
  },
  summary: {
    zh: '网上被侵权的，维权的合理开支可以算损失；损失和对方获利都算不清的，法院可以在 50 万元以下酌定。',
    en: 'For infringement online, reasonable costs can count as loss; where neither loss nor gain can be calculated the court may fix up to 500,000 yuan.',
  },
  status: 'in-force',
  group: 'court',
  title: {
    zh: '最高人民法院关于审理利用信息网络侵害人身权益民事纠纷案件适用法律若干问题的规定（2020 修正）',
    en: 'Supreme People’s Court provisions on online infringement of personal rights (2020 amendment)',
  },
  kind: { zh: '司法解释', en: 'Judicial interpretation' },
  articles: { zh: '第 1、11、12 条', en: 'Articles 1, 11 and 12' },
  since: { zh: '2021 年 1 月 1 日起', en: 'Since 1 January 2021' },
  says: [
    {
      text: {
        zh: '它适用于利用信息网络侵害隐私权等人身权益的纠纷。',
        en: 'It applies to disputes over infringing privacy and other personal rights through information networks.',
      },
      on: [cite(rules, article(1))],
    },
    {
      text: {
        zh: '网络用户或者网络服务提供者侵害人身权益，造成财产损失或者严重精神损害，被侵权人依法请求赔偿的，法院应予支持。',
        en: 'Where network users or service providers infringe personal rights and cause loss of property or serious mental harm, the court grants compensation claimed by law.',
      },
      on: [cite(rules, article(11))],
    },
    {
      text: {
        zh: '为制止侵权付的合理开支（含调查取证），可以认定为财产损失；符合国家有关部门规定的律师费，法院可以按请求和案情算进赔偿。',
        en: 'Reasonable costs of stopping the infringement (gathering evidence among them) can count as loss of property; lawyers’ fees within the rules of the state’s departments the court may add, as claimed and as the case deserves.',
      },
      on: [cite(rules, article(12))],
    },
    {
      text: {
        zh: '财产损失和对方获利都难确定的，法院可以按案情在 50 万元以下确定数额。',
        en: 'Where neither the loss of property nor the gain can be fixed, the court may, by the case, set damages of up to 500,000 yuan.',
      },
      on: [cite(rules, article(12))],
    },
  ],
  use: [
    {
      text: {
        zh: '取证、打印、请律师的票据都留着。',
        en: 'Keep the receipts for evidence, printing and the lawyer.',
      },
    },
  ],
  care: [
    {
      text: {
        zh: '单纯打电话能不能适用，要看案情。',
        en: 'Whether plain phone calls qualify depends on the case.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2020 年 12 月 29 日公布，2021 年 1 月 1 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里有效。',
      en: 'Published 29 December 2020, in force since 1 January 2021. In force in the mirror of the national database of 16 May 2026.',
    },
    on: [cite(rules, { zh: '数据库条目', en: 'Entry in the database' })],
  },
  tasks: { law: ['sue'] },
  channels: [],
  laws: ['civ-remedies', 'pipl-69-71'],
};

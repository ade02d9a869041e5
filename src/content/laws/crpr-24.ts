import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const crpr24Law: Law = {
  name: {
    zh: '消保法实施条例第 24 条：不同意就不许打',
    en: 'Consumer-law regulation article 24: no calls without consent',
  },
  summary: {
    zh: '写得最直接：没有你的同意，商家不得打商业电话、发商业信息。',
    en: 'The plainest rule: without your consent a business may not make commercial calls or send commercial messages.',
  },
  status: 'in-force',
  group: 'calls',
  title: {
    zh: '中华人民共和国消费者权益保护法实施条例',
    en: 'Regulations implementing the Consumer Rights Protection Law',
  },
  kind: { zh: '行政法规', en: 'Administrative regulation' },
  articles: { zh: '第 23、24、46 条、第 50 条第三款', en: 'Articles 23, 24, 46 and 50, paragraph 3' },
  since: { zh: '2024 年 7 月 1 日起', en: 'Since 1 July 2024' },
  says: [
    {
      text: {
        zh: '未经消费者同意，经营者不得发商业性信息或者拨打商业性电话。',
        en: 'Without the consumer’s consent a business may not send commercial messages or make commercial calls.',
      },
      on: [cite(statutes['consumer-rights-regulations'], article(24))],
    },
    {
      text: {
        zh: '同意了也要给明确、便捷的取消办法；一选择取消，就应当立即停。',
        en: 'Even with consent there must be a clear and easy way out, and it must stop at once when you cancel.',
      },
      on: [cite(statutes['consumer-rights-regulations'], article(24))],
    },
    {
      text: {
        zh: '不得过度收集，不得用一次概括授权、默认授权等方式，强制或者变相强制你同意收集、使用与经营活动无直接关系的个人信息。',
        en: 'It may not collect too much, nor force you, openly or not, by one blanket or default authorisation or the like, to consent to data being collected and used that has no direct bearing on the business.',
      },
      on: [cite(statutes['consumer-rights-regulations'], article(23))],
    },
  ],
  penalty: [
    {
      text: {
        zh: '违反第 24 条的，按第 50 条第三款，依消费者权益保护法第 56 条处罚：其他法律、法规另有规定的从其规定；没有规定的，责令改正，可以单处或者并处警告、没收违法所得、罚违法所得一至十倍；没有违法所得的，罚五十万元以下；情节严重的，责令停业整顿、吊销营业执照。',
        en: 'Breach of article 24 is punished, by article 50, paragraph 3, under article 56 of the consumer law: where other laws or regulations provide for it, they apply; where not, an order to correct and, together or alone, a warning, confiscation and 1 to 10 times the gain; with no gain up to 500,000 yuan; if serious, suspension or loss of licence.',
      },
      on: [
        cite(statutes['consumer-rights-regulations'], article(24, 50)),
        cite(statutes['consumer-rights-law'], article(56)),
      ],
    },
  ],
  use: [
    {
      text: {
        zh: '知道是哪家商家时最好用：向 `12315` 投诉举报。',
        en: 'Best when you know which business it is: complain or report via `12315`.',
      },
    },
    {
      text: {
        zh: '投诉要提供真实身份信息，有明确的被投诉人、具体的请求和事实依据。',
        en: 'A complaint needs your real identity, a named party, a definite demand and the facts.',
      },
      on: [cite(statutes['consumer-rights-regulations'], article(46))],
    },
    {
      text: {
        zh: '市场监管等部门收到投诉，要在 7 个工作日内处理并告知你；不受理的，要说明理由和别的解决途径。',
        en: 'The market regulator or other department deals with a complaint within 7 working days of receiving it and tells you; if it does not take it, it says why and which other ways there are.',
      },
      on: [cite(statutes['consumer-rights-regulations'], article(46))],
    },
    {
      text: {
        zh: '受理后双方同意调解的，受理之日起 60 日内调解完毕，鉴定、检测的时间不算在内；调解不成就终止。',
        en: 'Once it is taken and both sides agree to mediation, that is finished within 60 days of being taken, not counting time for tests; if it fails it ends.',
      },
      on: [cite(statutes['consumer-rights-regulations'], article(46))],
    },
  ],
  standing: {
    text: {
      zh: '2024 年 3 月 15 日公布，2024 年 7 月 1 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'Published 15 March 2024, in force since 1 July 2024. In force in the mirror of the national database of 16 May 2026.',
    },
    on: [
      cite(statutes['consumer-rights-regulations'], {
        zh: '第 53 条；国家法律法规数据库的效力标注',
        en: 'Art. 53; status in the national database of laws',
      }),
    ],
  },
  tasks: { carrier: ['say-stop'], law: ['complain-12315'] },
  channels: ['12315'],
  laws: ['crpl-29', 'samr-121'],
};

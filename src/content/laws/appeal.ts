import { article, cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const appealLaw: Law = {
  name: { zh: '电信用户申诉办法：先投诉，再申诉', en: 'Telecom appeal rules: complain first, then appeal' },
  summary: {
    zh: '先向运营商投诉；15 日没答复或不满意，再申诉。',
    en: 'Complain to the carrier; if there is no answer in 15 days or you are not satisfied, appeal.',
  },
  status: 'unverified',
  group: 'carrier',
  title: {
    zh: '电信用户申诉处理办法（以湖北省通信管理局公布的须知为准）',
    en: 'Telecom user appeal rules (as in the notes published by the Hubei regulator)',
  },
  kind: { zh: '部门规章', en: 'Department rule' },
  articles: { zh: '须知所列的条件', en: 'The conditions in the notes' },
  says: [
    {
      text: {
        zh: '先向运营商投诉，对结果不满意或者 15 日内没答复，才能申诉。申诉人要有直接利害关系，要有明确的被申诉人、具体的请求和事实根据。',
        en: 'Complain to the carrier first: only if you are not satisfied, or unanswered within 15 days, can you appeal. You must be directly concerned, and name the carrier, a definite demand and the facts.',
      },
      on: [
        cite(marketSources['miit-hubca-undated'], {
          zh: '二、用户申诉应当符合下列条件',
          en: 'II. Conditions of an appeal',
        }),
      ],
    },
    {
      text: {
        zh: '收费争议超过 5 个月、其他争议超过 2 年，不受理。已经和解并执行的，已经受理或者处理过的，法院、仲裁机构、消费者组织或者别的行政机关已经受理或者处理的，也不受理。',
        en: 'Not taken: disputes over charges older than 5 months, others older than 2 years; what was settled and carried out; what was taken or handled before, or is or was with a court, an arbitration body, a consumer organisation or another office.',
      },
      on: [
        cite(marketSources['miit-hubca-undated'], {
          zh: '三、有下列情形之一的申诉事项不予受理',
          en: 'III. Appeals that are not taken',
        }),
      ],
    },
    {
      text: {
        zh: '申诉用书面形式，写明双方的名称和地址，你的电话、邮编，要求、理由、事实根据和日期。',
        en: 'The appeal is in writing: names and addresses of both sides, your phone and postcode, the demand, the reasons, the facts and the date.',
      },
      on: [cite(marketSources['miit-hubca-undated'], { zh: '四、五', en: 'IV and V' })],
    },
    {
      text: {
        zh: '收到申诉材料之日起 5 个工作日内，决定受理还是不受理并通知你，不受理的要说明理由；收到全部材料之日起 30 日内答复。',
        en: 'Within 5 working days of receiving the papers it decides whether to take the appeal and tells you, with reasons if not; within 30 days of receiving all papers it answers.',
      },
      on: [cite(marketSources['miit-hubca-undated'], { zh: '六、申诉处理时限', en: 'VI. Time limits' })],
    },
    {
      text: {
        zh: '转载的条文写：向被申诉人所在省的申诉受理机构提出；那里没有设的，才向工业和信息化部的申诉受理中心提出。',
        en: 'A repost of the text says: appeal to the appeal body of the province where the carrier is; only where there is none, to the appeal centre of the ministry.',
      },
      on: [
        cite(statutes['telecom-appeal-measures'], article(9)),
        cite(lawSources['miit-appeal-measures-undated'], article(9)),
      ],
    },
  ],
  use: [
    {
      text: {
        zh: '把运营商的工单号、答复截图和日期一起交上去。',
        en: 'Hand in the carrier’s ticket number, screenshots of its answer and the dates.',
      },
    },
    {
      text: {
        zh: '同一件事想走申诉，就先别向 `12315` 或者法院提。',
        en: 'If you want to appeal, do not first bring the same matter to `12315` or a court.',
      },
    },
  ],
  care: [
    {
      text: {
        zh: '申诉处理办法本身，我们只读到第九至十四条的转载，没有读到工信部网站上的正文。',
        en: 'Of the rules themselves we have read articles 9 to 14 in a repost only, not the text on the ministry’s site.',
      },
    },
  ],
  standing: {
    text: {
      zh: '这些条件载于湖北省通信管理局网站的须知，须知没有写日期。',
      en: 'The conditions are those in the notes on the site of the Hubei regulator, which bear no date.',
    },
    on: [cite(marketSources['miit-hubca-undated'])],
  },
  tasks: { carrier: ['carrier-complaint'] },
  channels: ['regulator-appeal'],
  laws: ['telecom-reg'],
};

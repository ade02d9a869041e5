import {
  appeal,
  appealSite,
  carrierFirst,
  notForStrangers,
  timesOfAppeal,
} from '../carrier-services/complaining.ts';
import { article, cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '电信用户申诉', en: 'Appeal to the telecom regulator' },
  summary: {
    zh: '运营商不答复，或答复不满意，再走这一步。',
    en: 'When the carrier gave no answer, or not a satisfying one.',
  },
  need: 'carrier',
  about: [notForStrangers],
  how: [
    { say: carrierFirst },
    appeal,
    { say: appealSite },
    {
      say: {
        text: {
          zh: '那个省没有申诉机构，才到部里的申诉中心。',
          en: 'Only where that province has no such body does the ministry’s own appeal centre take it.',
        },
        on: [cite(statutes['telecom-appeal-measures'], article(9))],
      },
    },
    {
      say: {
        text: {
          zh: '公众号入口，我们见到两个名字：“电信用户申诉”和“工信部12300”，没能核实哪个在用。以官网为准。',
          en: 'For the WeChat account we met two names, 电信用户申诉 and 工信部12300, and could not confirm which works. Go by the official site.',
        },
      },
    },
  ],
  asks: {
    says: {
      text: {
        zh: '申诉用书面形式，要写（电信用户申诉处理办法第 12 条）：',
        en: 'The appeal is in writing and states (telecom user appeal rules, Art. 12):',
      },
      on: [
        cite(statutes['telecom-appeal-measures'], article(12)),
        cite(marketSources['miit-hubca-undated'], { zh: '四、五', en: 'items 4 and 5' }),
      ],
    },
    fields: [
      { zh: '你的姓名或名称、地址、电话、邮编', en: 'your name, address, phone and postcode' },
      { zh: '被申诉企业的名称、地址', en: 'the company’s name and address' },
      { zh: '要求、理由、事实根据', en: 'what you ask for, why, and the facts' },
      { zh: '申诉日期', en: 'the date' },
    ],
  },
  times: [timesOfAppeal],
  before: [
    {
      text: {
        zh: '这几种不受理：过了期限的（收费争议 5 个月，其他 2 年）；不合申诉条件的；已经和解并执行的；申诉机构已经受理或处理过的；法院、仲裁、消费者组织或别的行政机关已经受理或处理的；法律、法规、规章另有规定的。',
        en: 'They refuse what comes too late (charges 5 months, others 2 years), what does not meet the conditions, what has been settled and carried out, what they took or handled before, what a court, arbitration, a consumer association or another authority has taken or handled, and what other rules exclude.',
      },
      on: [
        cite(statutes['telecom-appeal-measures'], article(11)),
        cite(marketSources['miit-hubca-undated'], { zh: '三', en: 'item 3' }),
      ],
    },
    {
      text: {
        zh: '所以同一件事，先别投诉到 12315 或消协。',
        en: 'So do not take the same matter to 12315 or a consumer association first.',
      },
    },
    {
      text: {
        zh: '附上运营商的投诉工单号和答复。',
        en: 'Attach the carrier’s ticket number and its answer.',
      },
    },
    {
      text: {
        zh: '电话 010-12300 见于 2008 年工信部的通告，是电信用户申诉受理中心的。',
        en: 'The phone number 010-12300 is in an MIIT notice of 2008, as that of its appeal centre.',
      },
      on: [cite(carrierSources['jiangouhou-2008-05-04'])],
    },
    {
      text: {
        zh: '有一处来源说，2020 年 9 月工信部宣布把 12300 并入 12381。',
        en: 'One source says that in September 2020 MIIT announced the merger of 12300 into 12381.',
      },
      on: [cite(carrierSources['qtvcd-undated'])],
    },
  ],
  tasks: ['carrier-complaint'],
  laws: ['appeal', 'telecom-reg'],
  questions: ['sim-locked', 'complaint-side-effect'],
  channels: [
    'complain-china-mobile',
    'complain-china-unicom',
    'complain-china-telecom',
    'complain-china-broadnet',
  ],
};

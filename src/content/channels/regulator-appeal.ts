import { appeal, carrierFirst, notForStrangers, timesOfAppeal } from '../carrier-services/complaining.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import type { Channel } from './channel.ts';

export const channel = {
  about: [notForStrangers],
  how: [
    { say: carrierFirst },
    appeal,
    {
      say: {
        text: {
          zh: '那个省没有申诉机构，才到部里的申诉中心。',
          en: 'Only where that province has no such body does the ministry’s own appeal centre take it.',
        },
        on: [
          cite(carrierSources['78911-2018-06-17']),
          cite(carrierSources['unnamed-undated-10']),
          cite(carrierSources['miit-2016-07-30']),
          cite(carrierSources['lawrefbook-laws-2016-02-06']),
          cite(carrierSources['unnamed-2026-08-2']),
          cite(carrierSources['qtvcd-undated']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '公众号入口有两种说法：“电信用户申诉”和“工信部12300”。以官网为准。',
          en: 'Two names are given for the WeChat account: 电信用户申诉 and 工信部12300. Go by the official site.',
        },
        on: [
          cite(carrierSources['78911-2018-06-17']),
          cite(carrierSources['unnamed-undated-10']),
          cite(carrierSources['miit-2016-07-30']),
          cite(carrierSources['lawrefbook-laws-2016-02-06']),
          cite(carrierSources['unnamed-2026-08-2']),
          cite(carrierSources['qtvcd-undated']),
        ],
      },
    },
  ],
  asks: {
    says: {
      text: { zh: '申诉要写：', en: 'The appeal states:' },
      on: [
        cite(carrierSources['78911-2018-06-17']),
        cite(carrierSources['unnamed-undated-10']),
        cite(carrierSources['miit-2016-07-30']),
        cite(carrierSources['lawrefbook-laws-2016-02-06']),
        cite(carrierSources['unnamed-2026-08-2']),
        cite(carrierSources['qtvcd-undated']),
      ],
    },
    fields: [
      { zh: '你的姓名或名称、地址、电话、邮编', en: 'your name, address, phone and postcode' },
      { zh: '被申诉企业的名称、地址', en: 'the company’s name and address' },
      { zh: '要求、理由、事实根据', en: 'what you ask for, why, and the facts' },
      { zh: '申诉日期', en: 'the date' },
      { zh: '运营商的投诉工单号和答复', en: 'the carrier’s ticket number and its answer' },
    ],
  },
  times: [timesOfAppeal],
  before: [
    {
      text: {
        zh: '这几种不受理：已经和解并执行的；已经受理过的；法院、仲裁、消协或别的机关已经受理的。',
        en: 'They refuse what has been settled and carried out, what they took before, and what a court, arbitration, a consumer association or another office already has.',
      },
      on: [
        cite(carrierSources['78911-2018-06-17']),
        cite(carrierSources['unnamed-undated-10']),
        cite(carrierSources['miit-2016-07-30']),
        cite(carrierSources['lawrefbook-laws-2016-02-06']),
        cite(carrierSources['unnamed-2026-08-2']),
        cite(carrierSources['qtvcd-undated']),
      ],
    },
    {
      text: {
        zh: '电话 010-12300 是 2008 年公布的；有一处来源说，2020 年 9 月起并入 12381。先用网站。',
        en: 'The phone number 010-12300 was published in 2008; one source says that it merged into 12381 in September 2020. Use the site first.',
      },
      on: [
        cite(carrierSources['78911-2018-06-17']),
        cite(carrierSources['unnamed-undated-10']),
        cite(carrierSources['miit-2016-07-30']),
        cite(carrierSources['lawrefbook-laws-2016-02-06']),
        cite(carrierSources['unnamed-2026-08-2']),
        cite(carrierSources['qtvcd-undated']),
      ],
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
} satisfies Channel;

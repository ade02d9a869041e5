import { actions } from '../actions.ts';
import {
  dispute12315,
  facts12315,
  papers12315,
  proof12315,
  reach12315,
  reportOrComplaint,
  strangersAreReports,
  times12315,
} from '../facts/offices.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '12315 消费投诉举报', en: '12315: complain about a business' },
  summary: {
    zh: '商家泄露你的信息，拒绝后还推销，找它。',
    en: 'A business that leaked your data or will not stop selling.',
  },
  need: 'erase',
  how: [
    { say: reach12315, action: actions['call-12315'] },
    { say: dispute12315 },
    { say: facts12315 },
    { say: proof12315 },
    { say: papers12315 },
  ],
  asks: {
    says: {
      text: {
        zh: '投诉登记表要你填：',
        en: 'The form for complaints asks for:',
      },
      on: [cite(stepSources['samr-complaint-forms-copy'])],
    },
    fields: [
      { zh: '你的姓名、电话、通讯地址', en: 'your name, phone and address' },
      { zh: '证件类型和号码', en: 'the kind and number of your ID' },
      { zh: '商家的名称、地址、电话', en: 'the business’s name, address and phone' },
      { zh: '消费的时间、地点、内容、金额', en: 'when, where and what you bought, and for how much' },
      { zh: '争议的事实和证明材料', en: 'the facts of the dispute, and proof' },
      { zh: '具体的请求', en: 'what exactly you ask for' },
      {
        zh: '同不同意公示投诉信息、委托调解',
        en: 'whether you agree to publication and to delegated mediation',
      },
    ],
  },
  times: [
    times12315,
    {
      text: {
        zh: '旧的暂行办法写调解 45 个工作日，它已被第 121 号令取代。',
        en: 'The older interim measures gave mediation 45 working days; order 121 has replaced them.',
      },
      on: [cite(stepSources['samr-interim-measures-2022']), cite(stepSources['huashangw-nongye-2026-01-23'])],
    },
  ],
  before: [
    strangersAreReports,
    {
      text: {
        zh: '投诉要用真实身份（消费者权益保护法实施条例第 46 条）。',
        en: 'A complaint needs your real identity (Regulations implementing the Consumer Rights Protection Law, Art. 46).',
      },
      on: [cite(statutes['consumer-rights-regulations'], article(46))],
    },
    reportOrComplaint,
  ],
  tasks: ['complain-12315', 'evidence-pack'],
  laws: ['crpl-29', 'crpr-24', 'samr-121'],
  questions: ['courier', 'resume'],
  channels: ['12321', '12378'],
};

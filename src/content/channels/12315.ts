import { actions } from '../actions.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { facts12315, papers12315, reach12315, reportOrComplaint, times12315 } from '../steps/offices.ts';
import type { Channel } from './channel.ts';

export const channel = {
  how: [{ say: reach12315, action: actions['call-12315'] }, { say: facts12315 }, { say: papers12315 }],
  asks: {
    says: {
      text: { zh: '投诉要写明：', en: 'The complaint states:' },
      on: [
        cite(stepSources['imca0-just-laws-2021-11-01']),
        cite(carrierSources['lawrefbook-laws-2016-02-06']),
        cite(stepSources['unnamed-undated-11']),
      ],
    },
    fields: [
      { zh: '你的姓名、电话、通讯地址', en: 'your name, phone and address' },
      { zh: '商家的名称、地址', en: 'the business’s name and address' },
      { zh: '具体的请求和事实', en: 'what you ask for, and the facts' },
    ],
  },
  times: [
    times12315,
    {
      text: {
        zh: '旧办法的 45 个工作日已经废止。',
        en: 'The 45 working days of the older rules no longer hold.',
      },
      on: [
        cite(stepSources['imca0-just-laws-2021-11-01']),
        cite(carrierSources['lawrefbook-laws-2016-02-06']),
        cite(stepSources['unnamed-undated-11']),
      ],
    },
  ],
  before: [reportOrComplaint],
  tasks: ['complain-12315', 'evidence-pack'],
  laws: ['crpl-29', 'crpr-24', 'samr-121'],
  questions: ['courier', 'resume'],
  channels: ['12321', '12378'],
} satisfies Channel;

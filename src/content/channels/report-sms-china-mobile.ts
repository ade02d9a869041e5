import { actions } from '../actions.ts';
import { reportMessage } from '../carrier-services/china-mobile.ts';
import { spamReport } from '../carrier-services/reporting.ts';
import { blockOnlyThis, onlyThisNumber } from '../carrier-services/side-effect.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '中国移动：10086999 举报垃圾短信', en: 'China Mobile: report spam messages to 10086999' },
  summary: { zh: '移动用户把垃圾短信转给运营商。', en: 'China Mobile customers pass spam messages on.' },
  need: 'report',
  how: [
    { say: reportMessage, action: actions['report-spam-message-china-mobile'] },
    { say: spamReport.say, action: actions['site-12321'] },
  ],
  asks: {
    says: {
      text: { zh: '短信里写两样：', en: 'The message holds two things:' },
      on: [cite(carrierSources['ming7-2013-11-02'])],
    },
    fields: [
      { zh: '垃圾短信的来源号码', en: 'the sender’s number' },
      { zh: '短信内容', en: 'the message itself' },
    ],
  },
  before: [onlyThisNumber, blockOnlyThis],
  carrier: 'china-mobile',
  tasks: ['carrier-spam-report'],
  laws: ['sms-2026'],
  questions: ['reply-r', 'complaint-side-effect'],
  channels: ['12321', 'complain-china-mobile', 'sms-dnd-china-mobile'],
};

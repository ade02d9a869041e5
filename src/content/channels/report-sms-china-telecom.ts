import { actions } from '../actions.ts';
import { reportMessage } from '../carrier-services/china-telecom.ts';
import { spamReport } from '../carrier-services/reporting.ts';
import { blockOnlyThis, onlyThisNumber } from '../carrier-services/side-effect.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '中国电信：10000 举报垃圾短信', en: 'China Telecom: report spam messages to 10000' },
  summary: { zh: '电信用户打 10000 举报。', en: 'China Telecom customers call 10000.' },
  need: 'report',
  how: [
    { say: reportMessage },
    {
      say: {
        text: {
          zh: '2023 年有一处内容站写：先写来源号码，加半角冒号，再写短信全文，发到 `10000999`。2008 年工信部的通告只写打 `10000`。说法不一，以 `10000` 答复为准。',
          en: 'One content site of 2023 says: the sender’s number, a colon, the whole message, texted to `10000999`. The MIIT notice of 2008 only says to call `10000`. Sources differ, so go by what `10000` says.',
        },
        on: [cite(carrierSources['kejixinwen-ww-2023-03-27']), cite(carrierSources['jiangouhou-2008-05-04'])],
        conflicting: true,
      },
    },
    { say: spamReport.say, action: actions['site-12321'] },
  ],
  before: [onlyThisNumber, blockOnlyThis],
  carrier: 'china-telecom',
  tasks: ['carrier-spam-report'],
  laws: ['sms-2026'],
  questions: ['reply-r', 'complaint-side-effect'],
  channels: ['12321', 'complain-china-telecom'],
};

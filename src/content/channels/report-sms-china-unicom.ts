import { actions } from '../actions.ts';
import { reportMessage } from '../carrier-services/china-unicom.ts';
import { spamReport } from '../carrier-services/reporting.ts';
import { blockOnlyThis, onlyThisNumber } from '../carrier-services/side-effect.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '中国联通：10010 举报垃圾短信', en: 'China Unicom: report spam messages to 10010' },
  summary: { zh: '联通用户打 10010 举报。', en: 'China Unicom customers call 10010.' },
  need: 'report',
  how: [
    { say: reportMessage },
    {
      say: {
        text: {
          zh: '网传的短信格式：`ljdxjb#被举报号码#举报内容`，发到 `10010`。2009 年的报道和 2023 年的内容站写法一样；2008 年工信部的通告只写打 `10010`。说法不一，以 `10010` 答复为准。',
          en: 'The quoted format: `ljdxjb#被举报号码#举报内容` (the number, then what you report) to `10010`. A report of 2009 and a content site of 2023 agree on it; the MIIT notice of 2008 only says to call `10010`. Sources differ, so go by what `10010` says.',
        },
        on: [
          cite(carrierSources['888zhenrenh-2009-09-07']),
          cite(carrierSources['kejixinwen-ww-2023-03-27']),
          cite(carrierSources['jiangouhou-2008-05-04']),
        ],
        conflicting: true,
      },
    },
    { say: spamReport.say, action: actions['site-12321'] },
  ],
  before: [onlyThisNumber, blockOnlyThis],
  carrier: 'china-unicom',
  tasks: ['carrier-spam-report'],
  laws: ['sms-2026'],
  questions: ['reply-r', 'complaint-side-effect'],
  channels: ['12321', 'complain-china-unicom'],
};

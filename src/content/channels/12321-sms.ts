import { actions } from '../actions.ts';
import { spamReport, text12321 } from '../carrier-services/reporting.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '发短信到 12321 举报', en: 'Report spam by text to 12321' },
  summary: { zh: '2009 年公布的老办法，当备选。', en: 'An older way, announced in 2009: second choice.' },
  need: 'report',
  about: [text12321],
  how: [
    {
      say: {
        text: {
          zh: '2009 年公布的写法：收件人 `12321`，先写垃圾短信的发送号码，加半角星号 `*`，再贴短信原文。12321 的须知（镜像，年份不明）里没有这一条。说法不一，只当备选。',
          en: 'The way announced in 2009: text to `12321`, first the sender’s number, then an asterisk `*`, then the message as it was. The 12321 notice (a mirror, year unknown) leaves it out. Sources differ: keep it as a second choice.',
        },
        on: [
          cite(carrierSources['thedanielweber-2009-03-05']),
          cite(carrierSources['glnlw-undated-2']),
          cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated']),
        ],
        conflicting: true,
      },
    },
    { say: spamReport.say, action: actions['site-12321'] },
  ],
  tasks: ['carrier-spam-report'],
  laws: ['sms-2026'],
  questions: ['reply-r'],
  channels: ['12321', 'report-sms-china-mobile', 'report-sms-china-unicom', 'report-sms-china-telecom'],
};

import { chinaMobile } from '../guidance/china-mobile.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '中国移动：短信免打扰', en: 'China Mobile: stop marketing messages' },
  summary: { zh: '在运营商那一侧拒收营销短信。', en: 'Refuse marketing messages at the carrier.' },
  need: 'block',
  how: [
    chinaMobile.blocking.steps[4],
    {
      say: {
        text: {
          zh: '同一处的“拒收号码设置”可以加号码，“行业营销类别防护”可以勾选行业。',
          en: 'In the same place 拒收号码设置 takes numbers to refuse, and 行业营销类别防护 kinds of marketing.',
        },
        on: [cite(carrierSources['ylxrmwhg-undated-2'])],
      },
    },
  ],
  times: [
    {
      text: {
        zh: '加进拒收的号码，1 小时后生效，只见一处来源。',
        en: 'A number to refuse takes effect after 1 hour, as one source has it.',
      },
      on: [cite(carrierSources['ylxrmwhg-undated-2'])],
    },
  ],
  before: [
    ...chinaMobile.blocking.limits.slice(6, 7),
    {
      text: {
        zh: '联通、电信同类的短信开关，我们没有查到可靠的做法，请问客服。',
        en: 'For China Unicom and China Telecom we found nothing reliable on such a switch: ask their customer service.',
      },
    },
  ],
  carrier: 'china-mobile',
  tasks: ['message-blocking'],
  laws: ['sms-2026'],
  questions: ['reply-r', 'complaint-side-effect'],
  channels: ['block-china-mobile', 'report-sms-china-mobile'],
};

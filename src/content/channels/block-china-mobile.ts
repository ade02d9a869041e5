import { blocking } from '../blocking.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '中国移动：来电拦截', en: 'China Mobile: call blocking' },
  summary: { zh: '免费，发一条短信就开通。', en: 'Free: one text turns it on.' },
  need: 'block',
  how: [
    blocking['china-mobile'].steps[0],
    blocking['china-mobile'].steps[1],
    blocking['china-mobile'].steps[2],
    blocking['china-mobile'].steps[3],
  ],
  times: [
    {
      text: {
        zh: '开通和取消一般马上生效，这是非官方的说法。',
        en: 'It usually turns on and off at once; that is not official wording.',
      },
      on: [cite(carrierSources['3dmxku-2023-09-12'])],
    },
  ],
  before: [
    ...blocking['china-mobile'].limits.slice(0, 2),
    {
      text: {
        zh: '黑名单、白名单各能放 1000 个号码，自定义号段 3 个。这是 2021 年和 2023 年的数字，可能已经变了。',
        en: 'Black and white list hold 1,000 numbers each, plus 3 prefixes of your own. These figures are from 2021 and 2023 and may have changed.',
      },
      on: [cite(carrierSources['3dmxku-2023-09-12']), cite(carrierSources['anaishagupta-2021-09-10'])],
    },
    blocking['china-mobile'].undo.say,
  ],
  carrier: 'china-mobile',
  tasks: ['carrier-blocking', 'keep-important-calls'],
  laws: ['plan-2018'],
  questions: ['missed-calls', '95-400', 'cannot-block'],
  channels: ['call-and-sms-do-not-disturb', 'overseas-china-mobile', 'sms-dnd-china-mobile'],
};

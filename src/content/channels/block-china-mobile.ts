import { chinaMobile } from '../guidance/china-mobile.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '中国移动：来电拦截', en: 'China Mobile: call blocking' },
  summary: { zh: '免费，发一条短信就开通。', en: 'Free: one text turns it on.' },
  need: 'block',
  how: [
    chinaMobile.blocking.steps[0],
    chinaMobile.blocking.steps[1],
    chinaMobile.blocking.steps[2],
    chinaMobile.blocking.steps[3],
  ],
  times: [
    {
      text: {
        zh: '开通、取消都立即生效，这是问答站的说法。',
        en: 'It turns on and off at once, as a questions-and-answers site has it.',
      },
      on: [cite(carrierSources['3dmxku-2023-09-12'])],
    },
  ],
  before: [
    ...chinaMobile.blocking.limits.slice(0, 4),
    {
      text: {
        zh: '2023 年的资料说，黑名单、白名单各能放 1000 个号码。',
        en: 'A 2023 page says that the black and white list hold 1,000 numbers each.',
      },
      on: [cite(carrierSources['3dmxku-2023-09-12'])],
    },
    chinaMobile.blocking.undo.say,
  ],
  carrier: 'china-mobile',
  tasks: ['carrier-blocking', 'keep-important-calls'],
  laws: ['plan-2018'],
  questions: ['missed-calls', '95-400', 'cannot-block'],
  channels: ['call-and-sms-do-not-disturb', 'overseas-china-mobile', 'sms-dnd-china-mobile'],
};

import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { recycled, recycledElsewhere, recycledGap } from '../steps/recycled.ts';
import { recycledNumber } from '../steps/recycled-number.ts';
import type { Channel } from './channel.ts';

export const channel = {
  about: [recycled],
  how: [recycledNumber.chinaMobile, recycledNumber.chinaUnicom, recycledNumber.chinaTelecom],
  asks: {
    says: {
      text: { zh: '它要：', en: 'It asks for:' },
      on: [
        cite(carrierSources['mofcom-dzswgf-2025-04']),
        cite(stepSources['bbthy-2025-05-06-2']),
        cite(stepSources['itcow-2025-05-09-2']),
        cite(stepSources['bfwz-2025-05-02-2']),
        cite(stepSources['people-finance-2025-05-11']),
        cite(carrierSources['tmzncty-how-people-lived-2026']),
      ],
    },
    fields: [{ zh: '你本人实名的手机号', en: 'a number registered in your own name' }],
  },
  times: [recycledNumber.soon.say],
  before: [recycledGap, recycledElsewhere],
  tasks: ['refresh-new-number'],
  laws: ['order-24'],
  questions: ['recycled-debt', 'change-number'],
  channels: ['accounts-on-my-number'],
} satisfies Channel;

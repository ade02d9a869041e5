import { recycled, recycledElsewhere, recycledGap } from '../steps/recycled.ts';
import { recycledNumber } from '../steps/recycled-number.ts';
import type { Channel } from './channel.ts';

export const channel = {
  about: [recycled],
  how: [recycledNumber.chinaMobile, recycledNumber.chinaUnicom, recycledNumber.chinaTelecom],
  asks: {
    says: {
      text: { zh: '它要：', en: 'It asks for:' },
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

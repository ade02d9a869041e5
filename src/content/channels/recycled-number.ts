import { recycled, recycledElsewhere, recycledGap, recycledNotForDebts } from '../facts/recycled.ts';
import { recycledNumber, refreshAtOnce } from '../facts/recycled-number.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '二次号码焕新：清掉前机主的账号', en: 'Clear the previous owner’s accounts' },
  summary: { zh: '新号是别人用过的，拿到就办。', en: 'When your new number had an owner before.' },
  need: 'erase',
  about: [recycled],
  how: [
    { say: refreshAtOnce },
    recycledNumber.chinaMobile,
    recycledNumber.chinaUnicom,
    recycledNumber.chinaTelecom,
  ],
  asks: {
    says: {
      text: { zh: '它要：', en: 'It asks for:' },
    },
    fields: [{ zh: '你本人实名的手机号', en: 'a number registered in your own name' }],
  },
  times: [recycledNumber.soon.say],
  before: [recycledGap, recycledNotForDebts, recycledElsewhere],
  tasks: ['refresh-new-number'],
  laws: ['order-24'],
  questions: ['recycled-debt', 'change-number'],
  channels: ['accounts-on-my-number'],
};

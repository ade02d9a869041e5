import { blocking } from '../blocking.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '中国电信：天翼防骚扰', en: 'China Telecom: 天翼防骚扰' },
  summary: { zh: '免费，发一条短信就开通。', en: 'Free: one text turns it on.' },
  need: 'block',
  how: [
    blocking['china-telecom'].steps[0],
    blocking['china-telecom'].steps[1],
    blocking['china-telecom'].steps[2],
  ],
  before: [...blocking['china-telecom'].limits.slice(0, 2), blocking['china-telecom'].undo.say],
  carrier: 'china-telecom',
  tasks: ['carrier-blocking', 'keep-important-calls'],
  laws: ['plan-2018'],
  questions: ['missed-calls', '95-400', 'cannot-block'],
  channels: ['call-and-sms-do-not-disturb', 'overseas-china-telecom'],
};

import { chinaTelecom } from '../guidance/china-telecom.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '中国电信：天翼防骚扰', en: 'China Telecom: 天翼防骚扰' },
  summary: { zh: '免费，发一条短信就开通。', en: 'Free: one text turns it on.' },
  need: 'block',
  how: [chinaTelecom.blocking.steps[0], chinaTelecom.blocking.steps[1], chinaTelecom.blocking.steps[2]],
  before: [...chinaTelecom.blocking.limits.slice(0, 2), chinaTelecom.blocking.undo.say],
  carrier: 'china-telecom',
  tasks: ['carrier-blocking', 'keep-important-calls'],
  laws: ['plan-2018'],
  questions: ['missed-calls', '95-400', 'cannot-block'],
  channels: ['call-and-sms-do-not-disturb', 'overseas-china-telecom'],
};

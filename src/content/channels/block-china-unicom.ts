import { chinaUnicom } from '../guidance/china-unicom.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '中国联通：来电拦截', en: 'China Unicom: call blocking' },
  summary: { zh: '免费，打 10010 或用公众号开通。', en: 'Free: call 10010 or use WeChat.' },
  need: 'block',
  how: [chinaUnicom.blocking.steps[0], chinaUnicom.blocking.steps[1], chinaUnicom.blocking.steps[2]],
  before: [...chinaUnicom.blocking.limits.slice(0, 4), chinaUnicom.blocking.undo.say],
  carrier: 'china-unicom',
  tasks: ['carrier-blocking', 'keep-important-calls'],
  laws: ['plan-2018'],
  questions: ['missed-calls', '95-400', 'cannot-block'],
  channels: ['call-and-sms-do-not-disturb', 'overseas-china-unicom'],
};

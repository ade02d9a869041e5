import { actions } from '../actions.ts';
import {
  askToStopOverseas,
  doNotSendIt,
  doubtfulText,
  overseasBack,
} from '../carrier-services/china-broadnet.ts';
import { overseasCost, overseasPrefix } from '../carrier-services/overseas.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '中国广电：关掉境外来电', en: 'China Broadnet: stop calls from outside the mainland' },
  summary: { zh: '打 10099，请客服关掉。', en: 'Call 10099 and ask.' },
  need: 'block',
  how: [{ say: askToStopOverseas, action: actions['call-10099'] }],
  before: [doubtfulText, doNotSendIt, overseasCost, overseasBack, overseasPrefix],
  carrier: 'china-broadnet',
  tasks: ['carrier-overseas'],
  laws: ['atf-9-14'],
  questions: ['overseas-call'],
  channels: ['overseas-call-alert'],
};

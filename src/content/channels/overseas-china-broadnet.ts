import { actions } from '../actions.ts';
import { askToStopOverseas, doubtfulText, overseasBack } from '../carrier-services/china-broadnet.ts';
import { overseasCost, overseasPrefix } from '../carrier-services/overseas.ts';
import type { Channel } from './channel.ts';

export const channel = {
  how: [{ say: askToStopOverseas, action: actions['call-10099'] }],
  before: [doubtfulText, overseasCost, overseasBack, overseasPrefix],
  carrier: 'china-broadnet',
  tasks: ['carrier-overseas'],
  laws: ['atf-9-14'],
  questions: ['overseas-call'],
  channels: ['overseas-call-alert'],
} satisfies Channel;

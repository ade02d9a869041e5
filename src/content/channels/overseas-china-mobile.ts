import { actions } from '../actions.ts';
import { overseasBack, stopOverseas, textToStopOverseas } from '../carrier-services/china-mobile.ts';
import { overseasCost, overseasPrefix } from '../carrier-services/overseas.ts';
import type { Channel } from './channel.ts';

export const channel = {
  how: [
    { say: stopOverseas, action: actions['wechat-china-mobile-blocking'] },
    { say: textToStopOverseas, action: actions['stop-overseas-calls-china-mobile'] },
  ],
  before: [overseasCost, overseasBack, overseasPrefix],
  carrier: 'china-mobile',
  tasks: ['carrier-overseas'],
  laws: ['atf-9-14'],
  questions: ['overseas-call'],
  channels: ['overseas-call-alert', 'block-china-mobile'],
} satisfies Channel;

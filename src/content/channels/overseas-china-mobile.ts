import { actions } from '../actions.ts';
import { overseasBack, stopOverseas, textToStopOverseas } from '../carrier-services/china-mobile.ts';
import { overseasCost, overseasPrefix } from '../carrier-services/overseas.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '中国移动：关掉境外来电', en: 'China Mobile: stop calls from outside the mainland' },
  summary: {
    zh: '没有境外亲友和业务，可以整类关掉。',
    en: 'If nobody outside the mainland needs to reach you.',
  },
  need: 'block',
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
};

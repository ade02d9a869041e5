import { actions } from '../actions.ts';
import {
  askToStopOverseas,
  olderOverseasMenu,
  overseasBack,
  stopOverseas,
} from '../carrier-services/china-telecom.ts';
import { overseasCost, overseasPrefix } from '../carrier-services/overseas.ts';
import type { Channel } from './channel.ts';

export const channel = {
  how: [
    { say: stopOverseas, action: actions['wechat-china-telecom-overseas'] },
    { say: askToStopOverseas, action: actions['call-10000'] },
  ],
  before: [overseasCost, olderOverseasMenu, overseasBack, overseasPrefix],
  carrier: 'china-telecom',
  tasks: ['carrier-overseas'],
  laws: ['atf-9-14'],
  questions: ['overseas-call'],
  channels: ['overseas-call-alert', 'block-china-telecom'],
} satisfies Channel;

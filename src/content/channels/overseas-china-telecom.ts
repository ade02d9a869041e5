import { actions } from '../actions.ts';
import {
  askToStopOverseas,
  noOverseasText,
  olderOverseasMenu,
  overseasBack,
  stopOverseas,
} from '../carrier-services/china-telecom.ts';
import { overseasCost, overseasPrefix } from '../carrier-services/overseas.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '中国电信：关掉境外来电', en: 'China Telecom: stop calls from outside the mainland' },
  summary: { zh: '在公众号里打开，或打 10000。', en: 'In WeChat, or by calling 10000.' },
  need: 'block',
  how: [
    { say: stopOverseas, action: actions['wechat-china-telecom-overseas'] },
    { say: askToStopOverseas, action: actions['call-10000'] },
  ],
  before: [overseasCost, olderOverseasMenu, noOverseasText, overseasBack, overseasPrefix],
  carrier: 'china-telecom',
  tasks: ['carrier-overseas'],
  laws: ['atf-9-14'],
  questions: ['overseas-call'],
  channels: ['overseas-call-alert', 'block-china-telecom'],
};

import { actions } from '../actions.ts';
import {
  askToStopOverseas,
  overseasBack,
  stopOverseas,
  textToStopOverseas,
} from '../carrier-services/china-unicom.ts';
import { overseasCost, overseasPrefix } from '../carrier-services/overseas.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '中国联通：关掉境外来电', en: 'China Unicom: stop calls from outside the mainland' },
  summary: { zh: '打 10010 或发短信关掉。', en: 'By call or text to 10010.' },
  need: 'block',
  how: [
    { say: stopOverseas, action: actions['wechat-china-unicom-blocking'] },
    { say: askToStopOverseas, action: actions['call-10010'] },
    { say: textToStopOverseas, action: actions['stop-overseas-calls-china-unicom'] },
  ],
  before: [overseasCost, overseasBack, overseasPrefix],
  carrier: 'china-unicom',
  tasks: ['carrier-overseas'],
  laws: ['atf-9-14'],
  questions: ['overseas-call'],
  channels: ['overseas-call-alert', 'overseas-sms-china-unicom', 'block-china-unicom'],
};

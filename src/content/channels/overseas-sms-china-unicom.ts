import { actions } from '../actions.ts';
import {
  overseasBack,
  overseasMessageLimit,
  textToStopOverseasMessages,
} from '../carrier-services/china-unicom.ts';
import { overseasMessagesClosed } from '../carrier-services/overseas.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '中国联通：关掉境外短信', en: 'China Unicom: stop messages from outside the mainland' },
  summary: { zh: '短信要另外关，和电话分开。', en: 'Messages are separate from calls.' },
  need: 'block',
  how: [{ say: textToStopOverseasMessages, action: actions['stop-overseas-messages-china-unicom'] }],
  before: [overseasMessageLimit, overseasMessagesClosed, overseasBack],
  carrier: 'china-unicom',
  tasks: ['carrier-overseas'],
  laws: ['atf-9-14'],
  questions: ['overseas-call'],
  channels: ['overseas-call-alert', 'overseas-china-unicom'],
};

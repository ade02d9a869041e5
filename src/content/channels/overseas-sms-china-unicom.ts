import { actions } from '../actions.ts';
import {
  overseasBack,
  overseasMessageLimit,
  textToStopOverseasMessages,
} from '../carrier-services/china-unicom.ts';
import { overseasMessagesClosed } from '../carrier-services/overseas.ts';
import type { Channel } from './channel.ts';

export const channel = {
  how: [{ say: textToStopOverseasMessages, action: actions['stop-overseas-messages-china-unicom'] }],
  before: [overseasMessageLimit, overseasMessagesClosed, overseasBack],
  carrier: 'china-unicom',
  tasks: ['carrier-overseas'],
  laws: ['atf-9-14'],
  questions: ['overseas-call'],
  channels: ['overseas-call-alert', 'overseas-china-unicom'],
} satisfies Channel;

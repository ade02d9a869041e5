import { actions } from '../actions.ts';
import { complain, complainInApp, tell } from '../carrier-services/china-broadnet.ts';
import {
  answerIn15Days,
  appeal,
  callCharges,
  carrierFirst,
  keepComplaintNumber,
} from '../carrier-services/complaining.ts';
import { blockOnlyThis, onlyThisNumber } from '../carrier-services/side-effect.ts';
import { askForTicket } from '../facts/tickets.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '投诉中国广电', en: 'Complain to China Broadnet' },
  summary: { zh: '先打 10099，留工单号。', en: 'Start with 10099 and keep the ticket number.' },
  need: 'carrier',
  how: [{ say: complain, action: actions['call-10099'] }, { say: tell }, { say: complainInApp }, appeal],
  times: [answerIn15Days],
  next: [askForTicket, keepComplaintNumber, carrierFirst],
  before: [onlyThisNumber, blockOnlyThis, callCharges],
  carrier: 'china-broadnet',
  tasks: ['ask-carrier', 'carrier-complaint'],
  laws: ['appeal', 'telecom-reg'],
  questions: ['complaint-side-effect', 'sim-locked'],
  channels: ['regulator-appeal'],
};

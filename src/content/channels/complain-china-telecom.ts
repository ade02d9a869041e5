import { actions } from '../actions.ts';
import { complain, noGroupLine, ticket } from '../carrier-services/china-telecom.ts';
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
  name: { zh: '投诉中国电信', en: 'Complain to China Telecom' },
  summary: { zh: '先打 10000，留工单号。', en: 'Start with 10000 and keep the ticket number.' },
  need: 'carrier',
  how: [{ say: complain, action: actions['call-10000'] }, { say: ticket }, appeal],
  asks: {
    says: {
      text: { zh: '投诉时说清：', en: 'Tell them:' },
    },
    fields: [
      { zh: '你的手机号', en: 'your number' },
      { zh: '什么问题，什么时间', en: 'what happened, and when' },
      { zh: '你要它做什么', en: 'what you want done' },
      { zh: '工单号（再打时用）', en: 'the ticket number, when you call again' },
    ],
  },
  times: [answerIn15Days],
  next: [askForTicket, keepComplaintNumber, carrierFirst],
  before: [noGroupLine, onlyThisNumber, blockOnlyThis, callCharges],
  carrier: 'china-telecom',
  tasks: ['ask-carrier', 'carrier-complaint'],
  laws: ['appeal', 'telecom-reg'],
  questions: ['complaint-side-effect', 'sim-locked'],
  channels: ['regulator-appeal'],
};

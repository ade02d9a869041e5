import { actions } from '../actions.ts';
import { complain, noGroupLine, ticket } from '../carrier-services/china-telecom.ts';
import { answerIn15Days, appeal, callCharges, carrierFirst } from '../carrier-services/complaining.ts';
import { onlyThisNumber } from '../carrier-services/side-effect.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { askForTicket } from '../steps/tickets.ts';
import type { Channel } from './channel.ts';

export const channel = {
  how: [{ say: complain, action: actions['call-10000'] }, { say: ticket }, appeal],
  asks: {
    says: {
      text: { zh: '投诉时说清：', en: 'Tell them:' },
      on: [cite(carrierSources['78911-2018-06-17']), cite(carrierSources['unnamed-undated-8'])],
    },
    fields: [
      { zh: '你的手机号', en: 'your number' },
      { zh: '什么问题，什么时间', en: 'what happened, and when' },
      { zh: '你要它做什么', en: 'what you want done' },
      { zh: '工单号（再打时用）', en: 'the ticket number, when you call again' },
    ],
  },
  times: [answerIn15Days],
  next: [askForTicket, carrierFirst],
  before: [noGroupLine, onlyThisNumber, callCharges],
  carrier: 'china-telecom',
  tasks: ['ask-carrier', 'carrier-complaint'],
  laws: ['appeal', 'telecom-reg'],
  questions: ['complaint-side-effect', 'sim-locked'],
  channels: ['regulator-appeal'],
} satisfies Channel;

import { actions } from '../actions.ts';
import { complain, complainInApp, tell } from '../carrier-services/china-broadnet.ts';
import { appeal, callCharges, carrierFirst } from '../carrier-services/complaining.ts';
import { onlyThisNumber } from '../carrier-services/side-effect.ts';
import { askForTicket } from '../steps/tickets.ts';
import type { Channel } from './channel.ts';

export const channel = {
  how: [{ say: complain, action: actions['call-10099'] }, { say: complainInApp }, { say: tell }, appeal],
  next: [askForTicket, carrierFirst],
  before: [onlyThisNumber, callCharges],
  carrier: 'china-broadnet',
  tasks: ['ask-carrier', 'carrier-complaint'],
  laws: ['appeal', 'telecom-reg'],
  questions: ['complaint-side-effect', 'sim-locked'],
  channels: ['regulator-appeal'],
} satisfies Channel;

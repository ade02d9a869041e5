import { overseasAlert, overseasAlertHow, overseasPrefix } from '../carrier-services/overseas.ts';
import type { Channel } from './channel.ts';

export const channel = {
  about: [overseasAlert],
  how: [{ say: overseasAlertHow }],
  before: [overseasPrefix],
  tasks: ['carrier-overseas', 'police-warnings'],
  laws: ['atf-9-14'],
  questions: ['overseas-call', 'official-call'],
  channels: [
    'overseas-china-mobile',
    'overseas-china-unicom',
    'overseas-china-telecom',
    'overseas-china-broadnet',
  ],
} satisfies Channel;

import { overseasAlert, overseasAlertHow, overseasPrefix } from '../carrier-services/overseas.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '境外来电提醒', en: 'The alert for calls from outside the mainland' },
  summary: {
    zh: '没有境外关系，看到弹窗先挂断再核实。',
    en: 'No ties outside the mainland: when it shows, hang up and check.',
  },
  need: 'block',
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
};

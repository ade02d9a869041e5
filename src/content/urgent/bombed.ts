import { bombing } from '../facts/bombing.ts';
import type { Emergency } from './emergency.ts';

export const bombed: Emergency = {
  heading: { zh: '正被短信、电话轰炸', en: 'Bombed with messages or calls' },
  before: bombing.noCodes.say,
  call: 'own-carrier',
  words: {
    zh: '我遭到短信轰炸，请临时限制短信、呼入，或者打开防护。',
    en: 'I am being bombed with messages. Please limit messages or calls for now, or turn on protection.',
  },
  next: [
    bombing.keepProof,
    bombing.keyword,
    { say: bombing.keywordCost },
    bombing.report,
    { say: bombing.paidHelp },
  ],
};

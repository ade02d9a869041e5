import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

const threeCarriers = { zh: '移动、联通、电信', en: 'China Mobile, China Unicom, China Telecom' };

/** Whom to call, whoever the carrier is. */
export const hotlines: Fact = {
  text: {
    zh: '打客服：移动 `10086`，联通 `10010`，电信 `10000`，广电 `10099`。',
    en: 'Call customer service: China Mobile `10086`, China Unicom `10010`, China Telecom `10000`, China Broadnet `10099`.',
  },
  on: [
    cite(stepSources['163-2025-08-01'], threeCarriers),
    cite(stepSources['tuanjian7-2025-08-01'], threeCarriers),
    cite(carrierSources['tongliao-gaj-2025-09-12'], { zh: '广电', en: 'China Broadnet' }),
  ],
};

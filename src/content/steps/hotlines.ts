import type { Fact } from '../record.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

/** Whom to call, whoever the carrier is. */
export const hotlines: Fact = {
  text: {
    zh: '打客服，转人工：移动 `10086`，联通 `10010`，电信 `10000`，广电 `10099`。',
    en: 'Call customer service and ask for an agent: Mobile `10086`, Unicom `10010`, Telecom `10000`, Broadnet `10099`.',
  },
  sources: [
    carrierSources['fznews-2023-07-17'],
    carrierSources['metowolf-vcards-2026-08'],
    carrierSources['tongliao-gaj-2025-09-12'],
    carrierSources['metowolf-vcards-2026-08-2'],
    carrierSources['metowolf-vcards-2026-08-3'],
    carrierSources['gmw-2025-01-11'],
    carrierSources['metowolf-vcards-2026-08-4'],
    carrierSources['unnamed-2026'],
  ],
  asOf: '2025-09',
  readOn: '2026-11-23',
  shown: 'official',
  factIds: ['cm-hotline', 'cu-hotline', 'ct-hotline', 'cb-hotline'],
};

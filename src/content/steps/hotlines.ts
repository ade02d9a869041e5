import type { Fact } from '../record.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { virtualOperatorSources } from '../sources/virtual-operators-sources.ts';

// Whom to call: said by carriers' guidance and by the five steps.

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

export const mvnoAskOwn: Fact = {
  text: {
    zh: '虚拟运营商的业务由它自己办：先打卡上或 App 里的客服，三大运营商的营业厅通常不受理。',
    en: 'A virtual operator serves its own customers: use the hotline on the card or in the app. Shops of the big three normally cannot help.',
  },
  sources: [virtualOperatorSources['aliyun-help-undated'], virtualOperatorSources['10100-2017']],
  asOf: '2017',
  readOn: '2026-11-23',
  shown: 'one-source',
  factIds: ['mvno-general'],
};

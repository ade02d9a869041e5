import type { Fact } from '../record.ts';
import { virtualOperatorSources } from '../sources/virtual-operators-sources.ts';

/** Said by the guidance for customers of virtual operators, and by the five steps. */
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

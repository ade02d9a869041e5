import type { Fact } from '../record.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
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

export const mvnoBrandFromPrefix: Fact = {
  text: {
    zh: '号码的前三四位看不出是哪个品牌，要看前 7 位。',
    en: 'The first 3 or 4 digits do not tell the brand; it takes the first 7.',
  },
  sources: [carrierSources['jieeit-phone-2026-05'], virtualOperatorSources['xiaohuilam-mvno-dict-2016-04']],
  asOf: '2026-05',
  readOn: '2026-11-23',
  shown: 'two-sources',
  factIds: ['px-mvno-brand'],
};

import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { virtualOperatorSources } from '../sources/virtual-operators-sources.ts';

/** Said by the guidance for customers of virtual operators, and by the five steps. */
export const mvnoAskOwn: Advice = {
  text: {
    zh: '虚拟运营商的业务由它自己办：先打卡上或 App 里的客服，三大运营商的营业厅通常不受理。',
    en: 'A virtual operator serves its own customers: first use the hotline on the card or in the app. Shops of the big three normally cannot help.',
  },
};

export const mvnoBrandFromPrefix: Fact = {
  text: {
    zh: '号码的前三四位看不出是哪个品牌，要看前 7 位。',
    en: 'The first 3 or 4 digits do not tell the brand; it takes the first 7.',
  },
  on: [
    cite(carrierSources['jieeit-phone-2026-05']),
    cite(virtualOperatorSources['xiaohuilam-mvno-dict-2016-04']),
  ],
};

import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';

// Cards in one’s own name: said by the five steps and by the channels’ own pages.

export const bankCards: Fact = {
  text: {
    zh: '云闪付 App 的“一键查卡”，查本人名下有几张银行卡。2022 年 3 月的报道说：在 16 个省市试点，查得到 16 家全国性银行的；没在银行留手机号、证件过期等情形的卡，查不到。',
    en: '一键查卡 in the 云闪付 app tells how many bank cards are in your name. A report of March 2022: on trial in 16 provinces and cities, for 16 national banks; cards with no phone number at the bank, an expired ID on file and the like were not found.',
  },
  on: [cite(stepSources['kunming-2022-03-28'])],
};

export const wrongCards: Fact = {
  text: {
    zh: '手机卡数量不对：到那家运营商的营业厅查明细，有异议的卡可以关停销户。只查得到在网的手机卡，不含固话和已销户的卡。',
    en: 'Wrong number of SIM cards: ask at that carrier’s shop for the list; cards you dispute can be shut down and closed. It covers live mobile cards only, not landlines or closed ones.',
  },
  on: [cite(stepSources['haikou-lhqzf-2021-09-27']), cite(stepSources['xndoc-bk-undated'])],
};

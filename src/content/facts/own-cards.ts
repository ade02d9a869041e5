import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// Cards in one’s own name: said by the five steps and by the channels’ own pages.

export const bankCards: Fact = {
  text: {
    zh: '查名下的银行卡：云闪付 App 里的“一键查卡”，或在 App 里搜“一键查卡”。',
    en: 'Bank cards in your name: 一键查卡 in the 云闪付 app, or search 一键查卡 in it.',
  },
  on: [cite(carrierSources['bdcb-2025-06-22']), cite(stepSources['0419af-2023-06'])],
};

export const wrongCards: Fact = {
  text: {
    zh: '手机卡数量不对：到那家运营商的营业厅查明细，有异议的卡可以关停销户。只查得到在网的手机卡，不含固话和已销户的卡。',
    en: 'Wrong number of SIM cards: ask at that carrier’s shop for the list; cards you dispute can be shut down and closed. It covers live mobile cards only, not landlines or closed ones.',
  },
  on: [cite(stepSources['haikou-lhqzf-2021-09-27']), cite(stepSources['xndoc-bk-undated'])],
};

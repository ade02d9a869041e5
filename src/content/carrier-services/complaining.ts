import { actions } from '../actions.ts';
import type { Fact, Step } from '../record.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

// Appealing against one’s carrier: said by the carriers’ guidance and by the channels’ own pages.

export const appeal: Step = {
  say: {
    text: {
      zh: '运营商 15 日没答复，或答复不满意，上电信用户申诉网站，向这家公司所在省的申诉机构申诉。',
      en: 'No reply from the carrier in 15 days, or not a satisfying one: appeal on the telecom appeal site, to the body of the province where that company is.',
    },
    sources: [
      carrierSources['miit-2016-07-30'],
      carrierSources['lawrefbook-laws-2016-02-06'],
      carrierSources['78911-2018-06-17'],
      carrierSources['unnamed-undated-10'],
      carrierSources['unnamed-2026-08-2'],
      carrierSources['qtvcd-undated'],
    ],
    asOf: '2026-08',
    readOn: '2026-11-23',
    shown: 'two-sources',
    factIds: ['ch-miit-appeal'],
  },
  action: actions['site-telecom-appeal'],
};
export const carrierFirst: Fact = {
  text: {
    zh: '一定要先投诉运营商，留好投诉单号，申诉时要用。',
    en: 'Complain to the carrier first and keep the ticket number; the appeal needs it.',
  },
  sources: [
    carrierSources['unnamed-2026-2'],
    carrierSources['unnamed-2026-08'],
    carrierSources['unnamed-2026'],
    carrierSources['unnamed-undated'],
  ],
  asOf: '2026-08',
  readOn: '2026-11-23',
  shown: 'reposts',
  factIds: ['miit-appeal'],
};

export const notForStrangers: Fact = {
  text: {
    zh: '申诉管的是你和运营商的争议，不是举报陌生号码的地方。',
    en: 'An appeal is for a dispute with your carrier, not for reporting a stranger’s number.',
  },
  sources: [
    carrierSources['miit-2016-07-30'],
    carrierSources['lawrefbook-laws-2016-02-06'],
    carrierSources['78911-2018-06-17'],
    carrierSources['unnamed-undated-10'],
    carrierSources['unnamed-2026-08-2'],
    carrierSources['qtvcd-undated'],
  ],
  asOf: '2026-08',
  readOn: '2026-11-23',
  shown: 'two-sources',
  factIds: ['ch-miit-appeal'],
};

export const timesOfAppeal: Fact = {
  text: {
    zh: '收费争议 5 个月内申诉，其他 2 年内。5 个工作日内决定受不受理，30 日内答复。',
    en: 'Appeal within 5 months about charges, within 2 years otherwise. They decide in 5 working days whether to take it and answer in 30 days.',
  },
  sources: [
    carrierSources['miit-2016-07-30'],
    carrierSources['lawrefbook-laws-2016-02-06'],
    carrierSources['78911-2018-06-17'],
    carrierSources['unnamed-undated-10'],
    carrierSources['unnamed-2026-08-2'],
    carrierSources['qtvcd-undated'],
  ],
  asOf: '2026-08',
  readOn: '2026-11-23',
  shown: 'two-sources',
  factIds: ['ch-miit-appeal'],
};

export const callCharges: Fact = {
  text: {
    zh: '100 开头的五位客服短号，用本网手机打一般免费，用别家的手机打按本地通话收费。',
    en: 'Five-digit 100 service numbers are normally free from the same network and charged as a local call from another.',
  },
  sources: [carrierSources['google-libphonenumber-2026-07']],
  asOf: '2026-07',
  readOn: '2026-11-23',
  shown: 'one-source',
  factIds: ['all-100xx-cost'],
};

export const complaintLimits: readonly [Fact, ...Fact[]] = [
  carrierFirst,
  notForStrangers,
  timesOfAppeal,
  callCharges,
];

export const answerIn15Days: Fact = {
  text: {
    zh: '规章要求企业 15 日内答复投诉。',
    en: 'The rules give the company 15 days to answer a complaint.',
  },
  sources: [
    carrierSources['78911-2018-06-17'],
    carrierSources['yunzhuji-undated-6'],
    carrierSources['unnamed-undated-8'],
    carrierSources['unnamed-undated-9'],
    carrierSources['githubusercontent-raw-2019-02-25'],
  ],
  asOf: '2026',
  readOn: '2026-11-23',
  shown: 'one-source',
  factIds: ['ch-carrier-cm', 'ch-carrier-cu', 'ch-carrier-ct'],
};

import { actions } from '../actions.ts';
import type { Fact, Step } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

// Appealing against one’s carrier: said by the carriers’ guidance and by the channels’ own pages.

export const appeal: Step = {
  say: {
    text: {
      zh: '运营商 15 日没答复，或答复不满意，上电信用户申诉网站，向这家公司所在省的申诉机构申诉。',
      en: 'No reply from the carrier in 15 days, or not a satisfying one: appeal on the telecom appeal site, to the body of the province where that company is.',
    },
    on: [
      cite(carrierSources['miit-2016-07-30']),
      cite(carrierSources['lawrefbook-laws-2016-02-06']),
      cite(carrierSources['78911-2018-06-17']),
      cite(carrierSources['unnamed-undated-10']),
      cite(carrierSources['unnamed-2026-08-2']),
      cite(carrierSources['qtvcd-undated']),
    ],
  },
  action: actions['site-telecom-appeal'],
};
export const carrierFirst: Fact = {
  text: {
    zh: '一定要先投诉运营商，留好投诉单号，申诉时要用。',
    en: 'Complain to the carrier first and keep the ticket number; the appeal needs it.',
  },
  on: [
    cite(carrierSources['unnamed-2026-2']),
    cite(carrierSources['unnamed-2026-08']),
    cite(carrierSources['unnamed-2026']),
    cite(carrierSources['unnamed-undated']),
  ],
};

export const notForStrangers: Fact = {
  text: {
    zh: '申诉管的是你和运营商的争议，不是举报陌生号码的地方。',
    en: 'An appeal is for a dispute with your carrier, not for reporting a stranger’s number.',
  },
  on: [
    cite(carrierSources['miit-2016-07-30']),
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(carrierSources['78911-2018-06-17']),
    cite(carrierSources['unnamed-undated-10']),
    cite(carrierSources['unnamed-2026-08-2']),
    cite(carrierSources['qtvcd-undated']),
  ],
};

export const timesOfAppeal: Fact = {
  text: {
    zh: '收费争议 5 个月内申诉，其他 2 年内。5 个工作日内决定受不受理，30 日内答复。',
    en: 'Appeal within 5 months about charges, within 2 years otherwise. They decide in 5 working days whether to take it and answer in 30 days.',
  },
  on: [
    cite(carrierSources['miit-2016-07-30']),
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(carrierSources['78911-2018-06-17']),
    cite(carrierSources['unnamed-undated-10']),
    cite(carrierSources['unnamed-2026-08-2']),
    cite(carrierSources['qtvcd-undated']),
  ],
};

export const callCharges: Fact = {
  text: {
    zh: '100 开头的五位客服短号，用本网手机打一般免费，用别家的手机打按本地通话收费。',
    en: 'Five-digit 100 service numbers are normally free from the same network and charged as a local call from another.',
  },
  on: [cite(carrierSources['google-libphonenumber-2026-07'])],
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
  on: [
    cite(carrierSources['78911-2018-06-17']),
    cite(carrierSources['yunzhuji-undated-6']),
    cite(carrierSources['unnamed-undated-8']),
    cite(carrierSources['unnamed-undated-9']),
    cite(carrierSources['githubusercontent-raw-2019-02-25']),
  ],
};

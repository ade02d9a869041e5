import { actions } from '../actions.ts';
import type { Advice, Fact, Step } from '../record.ts';
import { article, cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';

// Appealing against one’s carrier: said by the carriers’ guidance and by the channels’ own pages.

export const appeal: Step = {
  say: {
    text: {
      zh: '运营商 15 日没答复，或处理结果不满意，向这家公司所在省的申诉受理机构申诉（电信用户申诉处理办法第 9、10 条）。',
      en: 'No answer from the carrier in 15 days, or not a satisfying result: appeal to the appeal body of the province where that company is (telecom user appeal rules, Arts. 9 and 10).',
    },
    on: [cite(statutes['telecom-appeal-measures'], article(9, 10))],
  },
  action: actions['site-telecom-appeal'],
};

export const appealSite: Fact = {
  text: {
    zh: '网上申诉的网址 yhssglxt.miit.gov.cn，见于公开代码和文档里的引用。',
    en: 'The address for appeals online, yhssglxt.miit.gov.cn, is as public code and documents give it.',
  },
  on: [cite(carrierSources['unnamed-2026-08-2'])],
};

export const carrierFirst: Fact = {
  text: {
    zh: '先投诉运营商：申诉机构会问你投诉过没有；运营商没处理过的，会叫你先去投诉。',
    en: 'Complain to the carrier first: the appeal body asks whether you did, and sends you back if the carrier has not dealt with it.',
  },
  on: [cite(statutes['telecom-appeal-measures'], article(13))],
};

export const notForStrangers: Fact = {
  text: {
    zh: '申诉的对象，是你投诉过的运营商，事情要和你直接有关。它不是举报陌生号码的地方。',
    en: 'An appeal is against a carrier that you have complained to, about a matter that concerns you directly. It is not for reporting a stranger’s number.',
  },
  on: [
    cite(statutes['telecom-appeal-measures'], article(10)),
    cite(marketSources['miit-hubca-undated'], { zh: '二、申诉条件', en: 'item 2, conditions' }),
  ],
};

export const timesOfAppeal: Fact = {
  text: {
    zh: '收费争议 5 个月内申诉，其他 2 年内，从事情发生时算到申诉时。收到材料后 5 个工作日内决定受不受理，收齐材料后 30 日内答复。',
    en: 'Appeal within 5 months of the event about charges, within 2 years otherwise. They decide in 5 working days of the papers whether to take it and answer in 30 days of having all of them.',
  },
  on: [
    cite(statutes['telecom-appeal-measures'], article(11, 14)),
    cite(marketSources['miit-hubca-undated'], { zh: '三、六', en: 'items 3 and 6' }),
  ],
};

export const callCharges: Fact = {
  text: {
    zh: '100 开头的五位客服短号，用本网手机打一般免费，用别家的手机打按本地通话收费。',
    en: 'Five-digit 100 service numbers are normally free from the same network and charged as a local call from another.',
  },
  on: [cite(carrierSources['google-libphonenumber-2026-07'])],
};

export const keepComplaintNumber: Advice = {
  text: {
    zh: '记下工单号、工号和时间，申诉时要用。App 里找不到投诉入口，就搜“投诉”。',
    en: 'Note the ticket number, the agent’s number and the time; the appeal needs them. No complaint menu in the app: search 投诉 in it.',
  },
};

export const complaintLimits: readonly [Fact, ...(Fact | Advice)[]] = [
  carrierFirst,
  keepComplaintNumber,
  appealSite,
  notForStrangers,
  timesOfAppeal,
  callCharges,
];

export const answerIn15Days: Fact = {
  text: {
    zh: '投诉后 15 日没有答复，就可以申诉（电信用户申诉处理办法第 10 条）。',
    en: 'No answer to a complaint within 15 days, and you can appeal (telecom user appeal rules, Art. 10).',
  },
  on: [
    cite(statutes['telecom-appeal-measures'], article(10)),
    cite(marketSources['miit-hubca-undated'], { zh: '二（四）', en: 'item 2(4)' }),
  ],
};

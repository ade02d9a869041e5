import { actions } from '../actions.ts';
import type { Advice, Fact, Step } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { blockOnlyThis, onlyThisNumber } from './side-effect.ts';

// Reporting to 12321: said by the carriers’ guidance and by the channels’ own pages.

export const spamReport: Step = {
  say: {
    text: {
      zh: '上 12321 官网，或用“12321助手”App（安卓手机）、公众号“12321受理中心”填表。垃圾短信照原文填，不要改。',
      en: 'Fill in the form on the 12321 site, in the 12321助手 app (Android) or in the WeChat account 12321受理中心. Give spam messages as they were, unchanged.',
    },
    on: [
      cite(carrierSources['shushuxiu-2023-09-26']),
      cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated']),
    ],
  },
  action: actions['site-12321'],
};
export const notice12321: Fact = {
  text: {
    zh: '12321 的须知没有写多久办结。`010-12321` 这个电话主要做咨询。',
    en: 'The 12321 notice gives no time limit. The phone number `010-12321` is mainly for questions.',
  },
  on: [cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated'])],
};

export const text12321: Fact = {
  text: {
    zh: '发短信到 `12321` 举报，说法不一：2009 年官方公布过；较新的官方须知只列网站、App、公众号、电话和邮箱。优先用网站，以 12321 的答复为准。',
    en: 'Sources differ on reporting by text to `12321`: it was official in 2009, but newer official notices list only the site, app, WeChat, phone and e-mail. Use the site first and go by what 12321 says.',
  },
  on: [
    cite(carrierSources['thedanielweber-2009-03-05']),
    cite(carrierSources['glnlw-undated-2']),
    cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated']),
  ],
  conflicting: true,
};

export const spamReportLimits: readonly [Fact, ...(Fact | Advice)[]] = [
  onlyThisNumber,
  blockOnlyThis,
  notice12321,
  text12321,
];

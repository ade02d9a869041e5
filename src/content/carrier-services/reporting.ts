import { actions } from '../actions.ts';
import type { Advice, Fact, Step } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { blockOnlyThis, onlyThisNumber } from './side-effect.ts';

// Reporting to 12321: said by the carriers’ guidance and by the channels’ own pages.

export const spamReport: Step = {
  say: {
    text: {
      zh: '垃圾短信、骚扰电话：上 12321 官网，或用“12321助手”App 投诉。',
      en: 'Spam messages and nuisance calls: complain on the 12321 site or in the 12321助手 app.',
    },
    on: [
      cite(carrierSources['shushuxiu-2023-09-26']),
      cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated']),
    ],
  },
  action: actions['site-12321'],
};

export const otherWays12321: Fact = {
  text: {
    zh: '“12321助手”App 只有安卓的；公众号“12321受理中心”，点“我要投诉”，也能投诉。',
    en: 'The 12321助手 app is for Android only; the WeChat account 12321受理中心, under “我要投诉”, takes complaints too.',
  },
  on: [cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated'])],
};

export const unchangedWords: Fact = {
  text: {
    zh: '垃圾短信的原文不要改。自己写成“骗人的”“卖房子的”，会影响处理。',
    en: 'Do not change the text of a spam message. Words of your own, such as “a fraud” or “selling flats”, get in the way.',
  },
  on: [cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated'])],
};

export const notice12321: Fact = {
  text: {
    zh: '我们读到的 12321 须知（镜像）没有写多久办结；`010-12321` 这个电话主要受理咨询。',
    en: 'The 12321 notice, of which we read a mirror, gives no time limit; the phone number `010-12321` is mainly for questions.',
  },
  on: [cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated'])],
};

export const text12321: Fact = {
  text: {
    zh: '发短信到 `12321` 举报，说法不一：2009 年工信部公布过；12321 的须知（镜像，年份不明）只列网站、App、公众号、电话和邮箱。以 12321 的答复为准。',
    en: 'Sources differ on reporting by text to `12321`: MIIT announced it in 2009; the 12321 notice (a mirror, year unknown) lists only the site, app, WeChat, phone and e-mail. Go by what 12321 says.',
  },
  on: [
    cite(carrierSources['thedanielweber-2009-03-05']),
    cite(carrierSources['glnlw-undated-2']),
    cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated']),
  ],
  conflicting: true,
};

export const spamReportLimits: readonly [Fact, ...(Fact | Advice)[]] = [
  otherWays12321,
  unchangedWords,
  onlyThisNumber,
  blockOnlyThis,
  notice12321,
  text12321,
];

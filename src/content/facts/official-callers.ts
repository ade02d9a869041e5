import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';

// Callers who say that they are the police or an office.

export const officialCallers: Fact = {
  text: {
    zh: '公安、检察院、法院不在电话、短信、微信、QQ 上办案，没有“安全账户”，不会要你转账；碰上了，打 `110` 核实。',
    en: 'Police, prosecutors and courts handle no case by phone, text, WeChat or QQ, have no “safe account” and want no transfer; if it happens, check with `110`.',
  },
  on: [cite(stepSources['sx-ga-2025-05-12'])],
};

export const policeAskNoPassword: Fact = {
  text: {
    zh: '公安办案，不会在电话里问你的存款账户、密码。',
    en: 'The police do not ask by phone for your bank account or its password.',
  },
  on: [cite(stepSources['lvliang-ga-2013-03-29'])],
};

export const checkCaller: Advice = {
  text: {
    zh: '自称公安或单位的：挂断，自己打 `110`、`96110` 或它公开的电话核实。',
    en: 'Someone claims to be the police or an office: hang up and check with `110`, `96110` or its public number.',
  },
};

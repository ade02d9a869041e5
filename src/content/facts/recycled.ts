import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// A number that had an owner before: said wherever somebody gets one, or gives theirs back.

export const reissued: Fact = {
  text: {
    zh: '有报道说，注销约 90 天后，号码可以再放出去，可能落到新机主手里。',
    en: 'Reports say that a number may be given out again about 90 days after cancelling, perhaps to someone else.',
  },
  on: [cite(carrierSources['digipub-undated']), cite(stepSources['bfwz-2025-05-02'])],
};

export const recycled: Fact = {
  text: {
    zh: '“二次号码焕新”可以一次解绑号码上的历史账号。2025 年，工信部说它覆盖 200 多款主流应用。',
    en: '二次号码焕新 unbinds the accounts that a number had before, all at once. In 2025, says MIIT, it covered over 200 of the main apps.',
  },
  on: [cite(carrierSources['mofcom-dzswgf-2025-04']), cite(stepSources['bfwz-2025-05-02'])],
};

export const recycledElsewhere: Advice = {
  text: {
    zh: '“二次号码焕新”的入口，我们只查到移动、联通、电信三家的。用别家的号，请问客服。',
    en: 'We found the 二次号码焕新 entry only for China Mobile, China Unicom and China Telecom. With another carrier, ask customer service.',
  },
};

export const recycledGap: Fact = {
  text: {
    zh: '“二次号码焕新”只解绑号码重新放出来之前的互联网账号。你自己注册的账号，要找各个平台。',
    en: '二次号码焕新 unbinds only online accounts from before the number was given out again. For accounts you made yourself ask each platform.',
  },
  on: [cite(carrierSources['itcow-2025-05-09'])],
};

export const recycledNotForDebts: Advice = {
  text: {
    zh: '找前机主的催收电话，“二次号码焕新”管不到。',
    en: '二次号码焕新 does nothing about debt collectors who call for the previous owner.',
  },
};

import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// A number that had an owner before: said wherever somebody gets one, or gives theirs back.

export const reissued: Fact = {
  text: {
    zh: '有报道说，按《电信服务规范》，注销约 90 天后，号码可以再放出去，可能落到新机主手里。规范原文我们没有查到。',
    en: 'Reports say that under the Telecom Service Rules (电信服务规范) a number may be given out again about 90 days after cancelling, perhaps to someone else. We did not find the rules themselves.',
  },
  on: [cite(carrierSources['digipub-undated']), cite(stepSources['bfwz-2025-05-02'])],
};

export const recycled: Fact = {
  text: {
    zh: '新号可能是别人用过的。“二次号码焕新”可以一次解绑前机主留下的账号，覆盖 200 多款应用。',
    en: 'A new number may have had an owner. 二次号码焕新 unbinds the accounts they left, in over 200 apps at once.',
  },
  on: [
    cite(carrierSources['mofcom-dzswgf-2025-04']),
    cite(stepSources['bfwz-2025-05-02']),
    cite(carrierSources['itcow-2025-05-09']),
  ],
};

export const recycledElsewhere: Advice = {
  text: {
    zh: '“二次号码焕新”的入口，我们只查到移动、联通、电信三家的。用别家的号，请问客服。',
    en: 'We found the 二次号码焕新 entry only for Mobile, Unicom and Telecom. With another carrier, ask customer service.',
  },
};

export const recycledGap: Fact = {
  text: {
    zh: '“二次号码焕新”只解绑号码重新放出来之前的互联网账号。你自己注册的账号要找各个平台；找前机主的催收电话，它管不到。',
    en: '二次号码焕新 unbinds only online accounts from before the number was given out again. For accounts you made yourself ask each platform; calls from debt collectors looking for the previous owner are beyond it.',
  },
  on: [cite(carrierSources['itcow-2025-05-09'])],
};

import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// A number that had an owner before: said wherever somebody gets one, or gives theirs back.

export const reissued: Fact = {
  text: {
    zh: '有报道说，注销约 90 天后，号码会再放出去，可能落到新机主手里。',
    en: 'Reports say that about 90 days after cancelling, the number may be given to someone else.',
  },
  on: [cite(carrierSources['digipub-undated']), cite(stepSources['bfwz-2025-05-02'])],
};

export const recycled: Fact = {
  text: {
    zh: '新号可能是别人用过的。“二次号码焕新”可以一次解绑前机主留下的账号，覆盖 200 多款应用。',
    en: 'A new number may have had an owner. 二次号码焕新 unbinds the accounts they left, in over 200 apps at once.',
  },
  on: [
    cite(stepSources['bfwz-2025-05-02']),
    cite(carrierSources['itcow-2025-05-09']),
    cite(carrierSources['bbthy-2025-05-06']),
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
    zh: '“二次号码焕新”管不到你入网后自己注册的账号，也停不掉找前机主的催收电话。',
    en: '二次号码焕新 does not touch accounts made after you got the number, nor does it stop debt collectors looking for the previous owner.',
  },
  on: [
    cite(carrierSources['mofcom-dzswgf-2025-04']),
    cite(stepSources['people-finance-2025-05-11']),
    cite(carrierSources['tmzncty-how-people-lived-2026']),
    cite(stepSources['bbthy-2025-05-06-2']),
    cite(stepSources['itcow-2025-05-09-2']),
    cite(stepSources['bfwz-2025-05-02-2']),
  ],
};

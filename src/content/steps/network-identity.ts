import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// The national network identity: said by the five steps and on its own page.

export const networkIdentity: Fact = {
  text: {
    zh: '想少交身份证：可以自愿申领国家网络身份认证。要用支持 NFC 的手机读身份证、刷脸、关联手机号、设口令。',
    en: 'To show your ID card less you may apply for 国家网络身份认证 (national network identity). It needs an NFC phone, your ID card, a face check, your number and a passcode.',
  },
  on: [
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(stepSources['bkehs-2025-07']),
    cite(stepSources['outputnews-hk-2025-05-23']),
  ],
};

export const networkIdentityLimits: Fact = {
  text: {
    zh: '国家网络身份认证是自愿的，平台不得因为你不用就区别对待。它减少以后再泄露，管不了已经泄露的号码。',
    en: '国家网络身份认证 is voluntary, and platforms may not treat you differently without it. It reduces new leaks; it does nothing for a number that has leaked already.',
  },
  on: [
    cite(carrierSources['lawrefbook-laws-2016-02-06']),
    cite(stepSources['bkehs-2025-07']),
    cite(stepSources['outputnews-hk-2025-05-23']),
  ],
};

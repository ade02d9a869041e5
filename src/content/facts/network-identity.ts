import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';

// The national network identity: said by the five steps and on its own page.

export const networkIdentity: Fact = {
  text: {
    zh: '想少交身份证：可以自愿申领国家网络身份认证。要用支持 NFC 的手机读身份证、刷脸、关联手机号、设口令。',
    en: 'To show your ID card less you may apply for 国家网络身份认证 (national network identity). It needs an NFC phone, your ID card, a face check, your number and a passcode.',
  },
  on: [cite(stepSources['bkehs-2025-07'])],
};

export const networkIdentityLimits: Fact = {
  text: {
    zh: '国家网络身份认证由你自愿使用。接入的平台，应当让没用它的用户享有同等服务。',
    en: '国家网络身份认证 is voluntary. Platforms that take it should serve those who do not use it equally.',
  },
  on: [cite(stepSources['jxdxx-2025-05']), cite(stepSources['outputnews-hk-2025-05-23'])],
};

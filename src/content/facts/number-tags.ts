import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';

// A wrong tag on one’s own number: said by the five steps and on its own page.

export const clearTag: Fact = {
  text: {
    zh: '号码被误标：公众号“码号服务平台”（原“一号通查”）可以查标记、交误标清除。直接清除能管到哪些号码说法不一：旧说明写联通手机用户和联通 `400`，不含携号转网的；2019 年的写联通 31 省手机用户，不含企业客户和携号转网的。',
    en: 'Wrongly tagged: the WeChat account 码号服务平台 (formerly 一号通查) shows tags and takes requests to clear them. Sources disagree on which numbers it can clear itself: an older notice names China Unicom mobiles and China Unicom `400` numbers, not ported ones; one of 2019 names China Unicom mobiles of 31 provinces, neither business customers nor ported numbers.',
  },
  on: [
    cite(stepSources['sina-tech-2022-06-12'], { zh: '更名', en: 'the new name' }),
    cite(stepSources['tbwpay-undated']),
    cite(stepSources['tom-2019-07-02']),
    cite(stepSources['so1390-alr-undated']),
  ],
  conflicting: true,
};

export const payNobodyForTags: Advice = {
  text: {
    zh: '能不能清，以平台的答复为准，不用付钱找代办。',
    en: 'Whether it can be cleared, the platform decides; pay nobody to do it for you.',
  },
};

import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

// What complaining may bring about: said by the carriers’ guidance and by the channels’ own pages.

export const onlyThisNumber: Fact = {
  text: {
    zh: '有用户反映，投诉后运营商把 106 开头的短信整体屏蔽，验证码也收不到。',
    en: 'Some users say that after a complaint the carrier blocked all messages from 106 senders, verification codes included.',
  },
  on: [cite(carrierSources['v2ex-2021-03-30']), cite(carrierSources['v2ex-2025-04-07'])],
};

export const blockOnlyThis: Advice = {
  text: {
    zh: '投诉时写明：只处理这个号码，不要整体屏蔽。',
    en: 'Write in your complaint: deal with this number only, do not block everything.',
  },
};

import { callAndMessageBlocking, promotedByMinistry } from '../facts/carrier-blocking.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '来电来信免打扰', en: '来电来信免打扰 (do not disturb)' },
  summary: {
    zh: '各家拦截的总称，从这里找到你那一家。',
    en: 'The umbrella name; find your carrier’s from here.',
  },
  need: 'block',
  about: [
    callAndMessageBlocking,
    promotedByMinistry,
    {
      text: {
        zh: '到 2025 年 5 月底，用户有 10.6 亿，累计防护 1013.7 亿次：报道引的官方数字。',
        en: 'By the end of May 2025 it had 1.06 billion users and had acted 101.37 billion times: official figures, as reported.',
      },
      on: [cite(carrierSources['sina-finance-2025-06-21'])],
    },
  ],
  how: [
    {
      say: {
        text: {
          zh: '在下面“相关渠道”里选你的运营商，照那一页开通。',
          en: 'Choose your carrier under “Other channels” below and follow its page.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '短信也想挡，移动用户看“短信免打扰”。',
          en: 'To stop messages too, China Mobile customers see the page on 短信免打扰.',
        },
      },
    },
  ],
  tasks: ['carrier-blocking', 'message-blocking'],
  laws: ['plan-2018', 'sms-2026'],
  questions: ['missed-calls', 'cannot-block'],
  channels: ['block-china-mobile', 'block-china-unicom', 'block-china-telecom', 'sms-dnd-china-mobile'],
};

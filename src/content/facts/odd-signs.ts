import type { Advice } from '../record.ts';

/** Our summary; no office has published such a list. */
export const oddSigns: Advice = {
  text: {
    zh: '这些可能是异常（我们归纳的，不是官方定义）：没操作却收到验证码，或改绑、借款、扣费的短信；话费或增值业务多出来；好友收到冒充你的消息。',
    en: 'These may be odd signs (our summary, not an official definition): codes, or messages about rebinding, loans or charges, that you did nothing to cause; extra fees or services on the bill; friends getting messages from someone posing as you.',
  },
};

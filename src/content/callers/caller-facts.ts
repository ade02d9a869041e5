import type { Advice } from '../record.ts';

// What is said of callers on their own page, and in the steps or the carriers' guidance too.

export const keepBusinessMessages: Advice = {
  text: {
    zh: '`106` 开头的短信不要整类拦，会丢验证码。可以改成把陌生短信过滤到单独的列表。',
    en: 'Do not block all senders starting `106`: you would lose verification codes. Filter unknown messages to a list of their own instead.',
  },
};

export const shortAndLong95: Advice = {
  text: {
    zh: '按号段拦 `95`：先拦 8 位以上的，放行 5 位、6 位的，免得拦掉大企业的客服。',
    en: 'Blocking by `95`: block those with 8 digits or more, and let 5 and 6 digits through, or you lose large companies’ hotlines.',
  },
};

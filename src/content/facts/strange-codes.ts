import type { Advice } from '../record.ts';

/** Codes that one did not ask for. */
export const strangeCodes = {
  appeal: {
    text: {
      zh: '陌生平台给你发验证码：到那个平台申诉，说号码被占用。',
      en: 'Codes from a platform you do not use: appeal there that your number has been taken.',
    },
  },
  giveNone: {
    text: {
      zh: '任何电话、短信来要验证码，都不给。',
      en: 'Never give a code to anyone who calls or texts for it.',
    },
  },
  many: {
    text: {
      zh: '每天收到大量不同平台的验证码：报警留个记录，投诉 12321，向可疑的平台发删除请求。',
      en: 'Many codes from different platforms every day: put it on record with the police, complain to 12321, and send deletion requests to the suspect platforms.',
    },
  },
} satisfies Record<string, Advice>;

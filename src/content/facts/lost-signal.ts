import type { Step } from '../record.ts';

/** What somebody does whose card went dead: said by a step and by a page that cannot wait. */
export const lostSignal = {
  freeze: {
    say: {
      text: {
        zh: '马上联系银行和支付平台，冻结账户。',
        en: 'Contact your bank and payment platforms at once and freeze the accounts.',
      },
    },
  },
  passwords: {
    say: {
      text: {
        zh: '卡补回来以后，改掉支付和邮箱的密码。',
        en: 'Once you have the card back, change the passwords for payment and e-mail.',
      },
    },
  },
} satisfies Record<string, Step>;

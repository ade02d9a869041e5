import type { Step } from '../record.ts';

/** What to set on a parent’s phone. */
export const parentsPhone = {
  carrierBlocking: {
    say: {
      text: {
        zh: '拿着爸妈的手机，帮他们开通运营商的拦截。',
        en: 'With their phone in your hand, turn on the carrier’s blocking.',
      },
    },
  },
  taggedOnly: {
    say: {
      text: {
        zh: '手机里只拦被标记为诈骗、骚扰的，先不拦所有陌生号。有“重复来电放行”就打开。',
        en: 'On the phone block only numbers tagged as fraud or nuisance, not all strangers yet. Turn on 重复来电放行 (a repeated call rings) where there is one.',
      },
    },
  },
  contacts: {
    say: {
      text: {
        zh: '亲友全部存进通讯录，设好称呼。约好：凡是要钱、要验证码，先打给子女核实。',
        en: 'Save all family and friends in the contacts under names they know. Agree: whoever asks for money or a code, call the children first.',
      },
    },
  },
  bills: {
    say: {
      text: {
        zh: '看看话费单有没有乱扣费，手机里有没有陌生 App，再关掉免密支付。',
        en: 'Check the bill for odd charges and the phone for unknown apps, and turn off password-free payment.',
      },
    },
  },
} satisfies Record<string, Step>;

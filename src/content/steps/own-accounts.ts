import type { Advice, Fact, Step } from '../record.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// Accounts and cards in one's own name: said by carriers' guidance and by the five steps.

export const cardsInMyName: Step = {
  say: {
    text: {
      zh: '查你名下有几张手机卡：上“一证通查”，等 `10699000` 的短信，48 小时内回复。别在陌生链接里填身份证。',
      en: 'See how many SIM cards are in your name with 一证通查 and wait for a text from `10699000`, within 48 hours. Never enter your ID on a link from a stranger.',
    },
    sources: [
      stepSources['haikou-lhqzf-2021-09-27'],
      stepSources['xndoc-bk-undated'],
      stepSources['jsnol-life-2022-07-22'],
      stepSources['unnamed-2026-3'],
    ],
    asOf: '2026',
    readOn: '2026-11-23',
    shown: 'official',
    factIds: ['ch-yztc'],
  },
  action: 'site-cards-in-my-name',
};

export const simLost: Fact = {
  text: {
    zh: '卡丢了，或手机突然没服务：借别人的电话打本网客服挂失，再问有没有异常补卡。',
    en: 'Card lost, or service suddenly gone: call your carrier from another phone to block it, and ask whether anyone had it replaced.',
  },
  sources: [carrierSources['sina-tousu-2020-10-21'], stepSources['yunzhuji-undated-5']],
  asOf: '2025-11',
  readOn: '2026-11-23',
  shown: 'two-sources',
  factIds: ['sim-lost'],
};

export const unbindFirst: readonly [Step, ...Step[]] = [
  {
    say: {
      text: {
        zh: '先查号码绑了哪些账号：公众号“工信微报”，“政务服务→一证通查→互联网账号”。48 小时内短信回复。',
        en: 'First see which accounts use the number: WeChat account 工信微报, “政务服务→一证通查→互联网账号”. A text answers within 48 hours.',
      },
      sources: [
        stepSources['www-gov-cn-2023-05-24'],
        carrierSources['tmzncty-how-people-lived-2026'],
        stepSources['jsnol-life-2022-07-22'],
        stepSources['guangxilong-2022-07'],
      ],
      asOf: '2023-05-24',
      readOn: '2026-11-23',
      shown: 'two-sources',
      factIds: ['ch-yztc2'],
    },
    action: 'wechat-accounts-in-my-name',
  },
  {
    say: {
      text: {
        zh: '把账号解绑或换绑完，再去销号。“工信微报”里找不到，公众号“工信部反诈专班”也有“一证通查”。',
        en: 'Unbind or move every account before you cancel. If 工信微报 does not show it, the WeChat account 工信部反诈专班 has 一证通查 too.',
      },
      sources: [carrierSources['digipub-undated']],
      asOf: 'undated',
      readOn: '2026-11-23',
      shown: 'one-source',
      factIds: ['before-cancel'],
    },
  },
];

export const reissued: Fact = {
  text: {
    zh: '有报道说，注销约 90 天后，号码会再放出去，可能落到新机主手里。',
    en: 'Reports say that about 90 days after cancelling, the number may be given to someone else.',
  },
  sources: [carrierSources['digipub-undated'], stepSources['bfwz-2025-05-02']],
  asOf: '2025-05',
  readOn: '2026-11-23',
  shown: 'reposts',
  factIds: ['reissue-90'],
};

export const accountCheckGap: Fact = {
  text: {
    zh: '一证通查先回的是账号数量，不是清单，也没有覆盖所有平台。其余的要自己逐个核对。',
    en: '一证通查 first answers with counts, not a list, and does not cover every platform. Check the rest yourself, one by one.',
  },
  sources: [
    stepSources['www-gov-cn-2023-05-24'],
    carrierSources['tmzncty-how-people-lived-2026'],
    stepSources['jsnol-life-2022-07-22'],
    stepSources['guangxilong-2022-07'],
  ],
  asOf: '2023-05-24',
  readOn: '2026-11-23',
  shown: 'two-sources',
  factIds: ['ch-yztc2'],
};

export const recycled: Fact = {
  text: {
    zh: '新号可能是别人用过的。“二次号码焕新”可以一次解绑前机主留下的账号，覆盖 200 多款应用。',
    en: 'A new number may have had an owner. 二次号码焕新 unbinds the accounts they left, in over 200 apps at once.',
  },
  sources: [
    stepSources['bfwz-2025-05-02'],
    carrierSources['itcow-2025-05-09'],
    carrierSources['bbthy-2025-05-06'],
  ],
  asOf: '2025-05',
  readOn: '2026-11-23',
  shown: 'reposts',
  factIds: ['refresh-second'],
};

export const recycledElsewhere: Advice = {
  text: {
    zh: '“二次号码焕新”的入口，我们只查到移动、联通、电信三家的。用别家的号，请问客服。',
    en: 'We found the 二次号码焕新 entry only for Mobile, Unicom and Telecom. With another carrier, ask customer service.',
  },
};

export const recycledGap: Fact = {
  text: {
    zh: '“二次号码焕新”管不到你入网后自己注册的账号，也停不掉找前机主的催收电话。',
    en: '二次号码焕新 does not touch accounts made after you got the number, nor does it stop debt collectors looking for the previous owner.',
  },
  sources: [
    carrierSources['mofcom-dzswgf-2025-04'],
    stepSources['people-finance-2025-05-11'],
    carrierSources['tmzncty-how-people-lived-2026'],
    stepSources['bbthy-2025-05-06-2'],
    stepSources['itcow-2025-05-09-2'],
    stepSources['bfwz-2025-05-02-2'],
  ],
  asOf: '2025-05-11',
  readOn: '2026-11-23',
  shown: 'two-sources',
  factIds: ['ch-recycled'],
};

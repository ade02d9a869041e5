import { actions } from '../actions.ts';
import type { Advice, Fact, Step } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// Accounts and cards in one's own name: said by carriers' guidance and by the five steps.

export const cardsInMyName: Step = {
  say: {
    text: {
      zh: '查你名下有几张手机卡：上“一证通查”，结果在 48 小时内由 `10699000` 发短信告诉你。',
      en: 'See how many SIM cards are in your name with 一证通查; `10699000` texts you the result within 48 hours.',
    },
    on: [cite(stepSources['haikou-lhqzf-2021-09-27']), cite(stepSources['xndoc-bk-undated'])],
  },
  action: actions['site-cards-in-my-name'],
};

export const noIdOnStrangeLinks: Advice = {
  text: {
    zh: '别在陌生链接里填身份证。',
    en: 'Never enter your ID on a link from a stranger.',
  },
};

export const simLost: Advice = {
  text: {
    zh: '卡丢了，或手机突然没服务：借别人的电话打本网客服挂失，再问有没有异常补卡。',
    en: 'Card lost, or service suddenly gone: call your carrier from another phone to block it, and ask whether anyone had it replaced.',
  },
};

export const unbindFirst: readonly [Step, ...Step[]] = [
  {
    say: {
      text: {
        zh: '先查号码绑了多少账号：公众号“工信微报”，“政务服务→一证通查→互联网账号”。48 小时内短信回复，告诉你的是数量，不是清单。',
        en: 'First see how many accounts use the number: WeChat account 工信微报, “政务服务→一证通查→互联网账号”. A text answers within 48 hours, with counts, not a list.',
      },
      on: [cite(stepSources['jsnol-life-2022-07-22']), cite(stepSources['guangxilong-2022-07'])],
    },
    action: actions['wechat-accounts-in-my-name'],
  },
  {
    say: {
      text: {
        zh: '把账号解绑或换绑完，再去销号。公众号“工信部反诈专班”也有“一证通查”。',
        en: 'Unbind or move every account before you cancel. The WeChat account 工信部反诈专班 has 一证通查 too.',
      },
      on: [cite(carrierSources['digipub-undated'])],
    },
  },
];

export const accountCheckGap: Fact = {
  text: {
    zh: '一证通查先回的是账号数量，不是清单。2022 年上线时，查得到的是 8 家。',
    en: '一证通查 first answers with counts, not a list. When it began in 2022 it covered 8 companies.',
  },
  on: [cite(stepSources['jsnol-life-2022-07-22']), cite(stepSources['guangxilong-2022-07'])],
};

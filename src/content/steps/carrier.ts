import { article, cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { SelfHelpStep } from './step.ts';

export const carrier: SelfHelpStep = {
  article: 2,
  name: { zh: '找运营商', en: 'Ask the carrier' },
  lead: {
    zh: '说清要它办什么，再去断泄露的源头。',
    en: 'Ask for specific things, then cut the leak at its source.',
  },
  verdict: { zh: '要做，但说清楚要它办什么', en: 'Do it, but ask for specific things' },
  whyHere: {
    text: {
      zh: '手机拦住一部分后，再让运营商管；源头不断，号码还会再漏。',
      en: 'Once the phone blocks some, have the carrier act; and while the source stays open, the number leaks again.',
    },
  },
  quotation: {
    text: {
      zh: '原文写：“与该号码所属的运营商进行沟通并说明情况，以防有人使用该号码进行违规操作。”（趣头条，2022-03-24）',
      en: 'The article says: “Talk to the carrier of the number and explain, so that nobody uses the number for wrongdoing.” (Qutoutiao, 2022-03-24; our translation)',
    },
    on: [cite(stepSources['unnamed-2022-03-24'])],
  },
  right: [
    {
      text: {
        zh: '电信、移动、联通的“骚扰电话拒接”，可以找客服免费开通。',
        en: 'Customer service of China Telecom, China Mobile and China Unicom can turn on 骚扰电话拒接 (nuisance-call rejection) for you, free.',
      },
      on: [cite(stepSources['shushuxiu-2023-09-26-2']), cite(carrierSources['fznews-2023-07-17'])],
    },
    {
      text: {
        zh: '法律规定：电信主管部门要为用户查询名下电话卡提供便捷渠道（反电信网络诈骗法第 10 条）；运营商要规范真实主叫号码传送，对改号电话封堵拦截、溯源核查（第 13 条）。',
        en: 'By law the telecom authority must provide an easy way to look up the SIM cards in your name (Anti-Fraud Law, article 10), and carriers must see that true caller numbers are passed on, and block and trace spoofed calls (article 13).',
      },
      on: [cite(statutes['anti-fraud-law'], article(10, 13))],
    },
  ],
  risky: [
    {
      text: {
        zh: '运营商查不到谁泄露了你的号码，也没有义务告诉你对方机主是谁。',
        en: 'A carrier cannot tell who leaked your number, nor must it tell you who the caller is.',
      },
    },
    {
      text: {
        zh: '有人自称运营商，来电要你办套餐：2025 年 8 月三家说，它们唯一的外呼营销号码是电信 `10001`、移动 `10085`、联通 `10016`；不要通过别的号码办业务，不要向任何人提供验证码。',
        en: 'Someone “from the carrier” sells a plan: in August 2025 the three said that their only numbers for sales calls are `10001` (China Telecom), `10085` (China Mobile) and `10016` (China Unicom); take no service through other numbers, and give nobody a code.',
      },
      on: [cite(stepSources['163-2025-08-01']), cite(stepSources['tuanjian7-2025-08-01'])],
    },
    {
      text: {
        zh: '手机突然没信号、收不到短信，可能是补卡盗号，不是骚扰。马上挂失，并联系银行。',
        en: 'A sudden loss of signal or messages may mean that your card was replaced, not nuisance. Report it lost at once and call your bank.',
      },
    },
  ],
  groups: [
    {
      name: { zh: '让运营商办', en: 'Have the carrier act' },
      tasks: ['ask-carrier', 'carrier-spam-report', 'carrier-complaint'],
    },
    { name: { zh: '守住号码', en: 'Guard the number' }, tasks: ['carrier-forwarding', 'sim-pin'] },
    {
      name: { zh: '断源头', en: 'Cut the source' },
      ours: true,
      tasks: ['find-the-leak', 'ask-what-they-hold', 'say-stop', 'give-out-less'],
    },
  ],
};

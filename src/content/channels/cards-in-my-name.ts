import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { cardsInMyName } from '../steps/own-accounts.ts';
import { wrongCards } from '../steps/own-cards.ts';
import type { Channel } from './channel.ts';

export const channel = {
  how: [
    cardsInMyName,
    {
      say: {
        text: {
          zh: '别的入口：公众号“工信微报”，“政务服务→一证通查”；“工信部反诈专班”和“中国信通院”公众号、支付宝“一证通查”小程序、运营商网厅也有。',
          en: 'Other ways in: WeChat account 工信微报, “政务服务→一证通查”; the accounts 工信部反诈专班 and 中国信通院, the Alipay mini program 一证通查, and carriers’ sites have it too.',
        },
        on: [
          cite(stepSources['haikou-lhqzf-2021-09-27']),
          cite(stepSources['xndoc-bk-undated']),
          cite(stepSources['jsnol-life-2022-07-22']),
          cite(stepSources['unnamed-2026-3']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '选“移动电话卡”，填完等短信。短信只告诉你，在每家运营商名下有几张。',
          en: 'Choose 移动电话卡, fill in the form and wait for the text. It only says how many cards you have with each carrier.',
        },
        on: [
          cite(stepSources['haikou-lhqzf-2021-09-27']),
          cite(stepSources['xndoc-bk-undated']),
          cite(stepSources['jsnol-life-2022-07-22']),
          cite(stepSources['unnamed-2026-3']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '也可以带二代身份证，到营业厅提交。',
          en: 'Or take your ID card to a shop and ask there.',
        },
        on: [
          cite(stepSources['haikou-lhqzf-2021-09-27']),
          cite(stepSources['xndoc-bk-undated']),
          cite(stepSources['jsnol-life-2022-07-22']),
          cite(stepSources['unnamed-2026-3']),
        ],
      },
    },
  ],
  asks: {
    says: {
      text: { zh: '它要：', en: 'It asks for:' },
      on: [
        cite(stepSources['haikou-lhqzf-2021-09-27']),
        cite(stepSources['xndoc-bk-undated']),
        cite(stepSources['jsnol-life-2022-07-22']),
        cite(stepSources['unnamed-2026-3']),
      ],
    },
    fields: [
      { zh: '二代身份证的信息', en: 'the details of your ID card' },
      { zh: '手机号', en: 'your number' },
      { zh: '验证码', en: 'a texted code' },
    ],
  },
  times: [
    {
      text: {
        zh: '填错了，或者刚查过，约 24 小时后才能再查。',
        en: 'After a mistake, or when you have just asked, you can ask again after about 24 hours.',
      },
      on: [
        cite(stepSources['haikou-lhqzf-2021-09-27']),
        cite(stepSources['xndoc-bk-undated']),
        cite(stepSources['jsnol-life-2022-07-22']),
        cite(stepSources['unnamed-2026-3']),
      ],
    },
  ],
  next: [
    wrongCards,
    {
      text: {
        zh: '查的结果有问题，可以在“工信微报”里投诉：“我要投诉→投诉一证通查”。',
        en: 'If something is wrong with the service, complain in 工信微报: “我要投诉→投诉一证通查”.',
      },
      on: [
        cite(stepSources['haikou-lhqzf-2021-09-27']),
        cite(stepSources['xndoc-bk-undated']),
        cite(stepSources['jsnol-life-2022-07-22']),
        cite(stepSources['unnamed-2026-3']),
      ],
    },
  ],
  tasks: ['accounts-in-my-name'],
  laws: ['atf-9-14', 'atf-25-31'],
  questions: ['jiema', 'company-sim', 'abnormal'],
  channels: ['accounts-on-my-number', 'bank-cards-in-my-name'],
} satisfies Channel;

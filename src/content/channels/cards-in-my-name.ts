import { cardsInMyName, noIdOnStrangeLinks } from '../facts/own-accounts.ts';
import { wrongCards } from '../facts/own-cards.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '一证通查：名下有几张手机卡', en: 'How many SIM cards are in my name' },
  summary: { zh: '查有没有人冒你的名办卡。', en: 'See whether someone got a card in your name.' },
  need: 'check',
  how: [
    cardsInMyName,
    {
      say: {
        text: {
          zh: '别的入口：公众号“工信微报”，“政务服务→一证通查”；公众号“工信部反诈专班”“中国信通院”和支付宝“一证通查”小程序也有。',
          en: 'Other ways in: WeChat account 工信微报, “政务服务→一证通查”; the accounts 工信部反诈专班 and 中国信通院 and the Alipay mini program 一证通查 have it too.',
        },
        on: [cite(stepSources['jsnol-life-2022-07-22']), cite(stepSources['guangxilong-2022-07'])],
      },
    },
    {
      say: {
        text: {
          zh: '选“移动电话卡”，填完等短信。短信告诉你名下有几张电话卡，分属哪些运营商。',
          en: 'Choose 移动电话卡, fill in the form and wait for the text. It says how many cards are in your name, and with which carriers.',
        },
        on: [cite(stepSources['yizhengtongcha-gxwb-repost']), cite(stepSources['sgycos-2022-07-23'])],
      },
    },
    {
      say: {
        text: {
          zh: '也可以带本人二代身份证，到移动、联通、电信的营业厅申请查询。',
          en: 'Or take your own ID card to a shop of China Mobile, China Unicom or China Telecom and ask there.',
        },
        on: [cite(stepSources['yizhengtongcha-gxwb-repost'])],
      },
    },
  ],
  asks: {
    says: {
      text: { zh: '它要：', en: 'It asks for:' },
      on: [cite(stepSources['xndoc-bk-undated'])],
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
        zh: '填错了，要等 24 小时才能再查。',
        en: 'After a mistake you can ask again only after 24 hours.',
      },
      on: [cite(stepSources['sgycos-2022-07-23'])],
    },
  ],
  before: [noIdOnStrangeLinks],
  next: [
    wrongCards,
    {
      text: {
        zh: '用起来有问题，可以在“工信微报”里投诉：“我要投诉→投诉一证通查”。',
        en: 'If something is wrong with the service, complain in 工信微报: “我要投诉→投诉一证通查”.',
      },
      on: [cite(stepSources['yizhengtongcha-gxwb-repost'])],
    },
  ],
  tasks: ['accounts-in-my-name'],
  laws: ['atf-9-14', 'atf-25-31'],
  questions: ['jiema', 'company-sim', 'abnormal'],
  channels: ['accounts-on-my-number', 'bank-cards-in-my-name'],
};

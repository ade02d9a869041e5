import { accountCheckGap, unbindFirst } from '../facts/own-accounts.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '一证通查：手机号绑了多少账号', en: 'How many online accounts use my number' },
  summary: { zh: '换号、销号之前先查。', en: 'Check before you change or cancel the number.' },
  need: 'check',
  how: [
    unbindFirst[0],
    {
      say: {
        text: {
          zh: '填完，等 `10699000` 的短信。查的是关联账号的数量。',
          en: 'Fill in the form and wait for a text from `10699000`. It looks up the number of accounts.',
        },
        on: [cite(stepSources['jsnol-life-2022-07-22']), cite(stepSources['guangxilong-2022-07'])],
      },
    },
  ],
  asks: {
    says: {
      text: { zh: '它要：', en: 'It asks for:' },
      on: [cite(stepSources['jsnol-life-2022-07-22']), cite(stepSources['guangxilong-2022-07'])],
    },
    fields: [
      { zh: '手机号', en: 'your number' },
      { zh: '身份证后六位', en: 'the last six characters of your ID number' },
      { zh: '验证码', en: 'a texted code' },
    ],
  },
  times: [
    {
      text: {
        zh: '没查成，先核对填的信息，24 小时后再查。',
        en: 'If it fails, check what you filled in and ask again after 24 hours.',
      },
      on: [cite(stepSources['jsnol-life-2022-07-22'])],
    },
  ],
  next: [
    {
      text: {
        zh: '不是你的账号：照短信写的办法，或找那个平台的客服，查明细、解绑。',
        en: 'An account that is not yours: do as the text says, or ask that platform’s service to show it and unbind it.',
      },
      on: [cite(stepSources['jsnol-life-2022-07-22'])],
    },
  ],
  before: [
    accountCheckGap,
    {
      text: {
        zh: '2022 年 7 月上线时，能查腾讯、阿里巴巴、支付宝、百度、快手、抖音、京东、美团 8 家。之后有哪些，我们没有查到。',
        en: 'When it opened in July 2022 it covered 8: 腾讯, 阿里巴巴, 支付宝, 百度, 快手, 抖音, 京东 and 美团. We did not find the list since.',
      },
      on: [cite(stepSources['jsnol-life-2022-07-22']), cite(stepSources['guangxilong-2022-07'])],
    },
  ],
  tasks: ['unbind-accounts', 'accounts-in-my-name'],
  laws: ['pipl-44-50'],
  questions: ['jiema', 'change-number'],
  channels: ['cards-in-my-name', 'recycled-number'],
};

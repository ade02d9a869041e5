import { actions } from '../actions.ts';
import { networkIdentity, networkIdentityLimits } from '../facts/network-identity.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '国家网络身份认证', en: 'National network identity' },
  summary: { zh: '少交身份证，减少以后再泄露。', en: 'Show your ID card less, leak less later.' },
  need: 'prevent',
  about: [
    {
      text: {
        zh: '《国家网络身份认证公共服务管理办法》2025 年 7 月 15 日起施行。自愿申领：用网号、网证做实名登记，不用交身份证明文。',
        en: 'The measures on 国家网络身份认证公共服务 are in force since 15 July 2025. It is voluntary: a network number or certificate stands for your ID card where a real name is asked for.',
      },
      on: [cite(stepSources['bkehs-2025-07']), cite(stepSources['outputnews-hk-2025-05-23'])],
    },
  ],
  how: [{ say: networkIdentity, action: actions['app-network-identity'] }],
  asks: {
    says: {
      text: { zh: '申领要有：', en: 'To apply you need:' },
      on: [cite(stepSources['bkehs-2025-07'])],
    },
    fields: [
      { zh: '有效证件', en: 'a valid ID' },
      { zh: '支持 NFC 的手机', en: 'a phone with NFC' },
      { zh: '刷脸', en: 'a face check' },
      { zh: '手机号', en: 'your number' },
      { zh: '自己设的口令', en: 'a passcode of your own' },
    ],
  },
  before: [networkIdentityLimits],
  tasks: ['give-out-less'],
  laws: ['pipl-13-15'],
  channels: ['700-privacy-numbers'],
};

import { actions } from '../actions.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { oddSigns } from '../steps/odd-signs.ts';
import type { Question } from './question.ts';

export const abnormal: Question = {
  answer: [
    { say: oddSigns },
    {
      say: {
        text: {
          zh: '手机突然没有服务，收到 12381 的短信，或 96110 打来，也要当真。',
          en: 'Take it seriously too when service stops suddenly, or 12381 writes, or 96110 calls.',
        },
        on: [
          cite(stepSources['v2ex-2022-01-01']),
          cite(carrierSources['yd166-undated']),
          cite(stepSources['haikou-lhqzf-2021-09-27']),
          cite(stepSources['jsnol-life-2022-07-22']),
          cite(stepSources['0419af-2023-06']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '先改支付和邮箱的密码，再问客服最近有没有补卡、呼叫转移、业务变更。',
          en: 'First change the passwords for payment and e-mail, then ask your carrier about card replacements, forwarding and changes of service.',
        },
        on: [
          cite(stepSources['v2ex-2022-01-01']),
          cite(carrierSources['yd166-undated']),
          cite(stepSources['haikou-lhqzf-2021-09-27']),
          cite(stepSources['jsnol-life-2022-07-22']),
          cite(stepSources['0419af-2023-06']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '钱少了，或有人冒用你：马上打 `110`。',
          en: 'Money gone, or someone acting as you: call `110` at once.',
        },
        on: [
          cite(stepSources['v2ex-2022-01-01']),
          cite(carrierSources['yd166-undated']),
          cite(stepSources['haikou-lhqzf-2021-09-27']),
          cite(stepSources['jsnol-life-2022-07-22']),
          cite(stepSources['0419af-2023-06']),
        ],
      },
      action: actions['call-110'],
    },
  ],
  tasks: [
    { step: 'abnormal', task: 'secure-accounts' },
    { step: 'abnormal', task: 'no-signal' },
    { step: 'carrier', task: 'carrier-forwarding' },
    { step: 'abnormal', task: 'accounts-in-my-name' },
  ],
  channels: ['110', '96110', '12381', 'cards-in-my-name', 'accounts-on-my-number', 'bank-cards-in-my-name'],
  laws: [],
};

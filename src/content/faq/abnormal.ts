import { actions } from '../actions.ts';
import { oddSigns } from '../facts/odd-signs.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const abnormal: Question = {
  name: { zh: '怎么看出我的号码出了“异常”？', en: 'How do I tell that something is wrong with my number?' },
  summary: {
    zh: '没操作却来验证码、突然没信号、话费多出来，都要当心。',
    en: 'Codes you did not ask for, no signal all at once, or odd charges: be on your guard.',
  },
  group: 'number',
  answer: [
    { say: oddSigns },
    {
      say: {
        text: {
          zh: '`12381` 发来短信，是在提醒你可能遇上了电信网络诈骗。',
          en: 'A message from `12381` is a warning that you may have met with telecom or online fraud.',
        },
        on: [cite(stepSources['07340-2021-07-21']), cite(stepSources['kangaizheng-2021-07-15'])],
      },
    },
    {
      say: {
        text: {
          zh: '`96110` 打来，说明你或家人可能正在被骗，或者容易被骗。',
          en: 'A call from `96110` means that you or your family may be in the middle of a fraud, or easy to defraud.',
        },
        on: [cite(stepSources['0419af-2023-06'])],
      },
    },
    {
      say: {
        text: {
          zh: '手机突然没有服务，也要当真：先改支付和邮箱的密码，再问客服最近有没有补卡、呼叫转移、业务变更。',
          en: 'Take it seriously too when service stops suddenly: first change the passwords for payment and e-mail, then ask your carrier about card replacements, forwarding and changes of service.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '钱少了，或有人冒用你：马上打 `110`。',
          en: 'Money gone, or someone acting as you: call `110` at once.',
        },
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

import { actions } from '../actions.ts';
import { oddSigns } from '../facts/odd-signs.ts';
import { strangeCodes } from '../facts/strange-codes.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Task } from './task.ts';

export const secureAccountsTask: Task = {
  name: { zh: '改密码，退出别处的登录', en: 'Change passwords, sign out elsewhere' },
  why: oddSigns,
  minutes: 30,
  cuts: 'phone',
  how: [
    {
      say: {
        text: {
          zh: '马上改支付和邮箱的密码，退出其他设备上的登录。',
          en: 'Change the passwords for payment and e-mail at once and sign out other devices.',
        },
      },
    },
    { say: { text: { zh: '关掉免密支付。', en: 'Turn off password-free payment.' } } },
    {
      say: {
        text: {
          zh: '打运营商，查最近有没有换卡、补卡、呼叫转移、业务变更，必要时先停机保护。',
          en: 'Ask your carrier about recent card changes or replacements, call forwarding and changes of service; suspend the line if need be.',
        },
      },
    },
    {
      say: strangeCodes.appeal,
    },
    {
      say: {
        text: {
          zh: '有钱损失或被冒用：马上打 `110`。',
          en: 'Money lost, or someone acting as you: call `110` at once.',
        },
      },
      action: actions['call-110'],
    },
    {
      say: {
        text: {
          zh: '`96110` 也收电信网络诈骗线索的举报。',
          en: '`96110` takes reports of telecom and online fraud too.',
        },
        on: [cite(stepSources['cjyun-yidushi-undated']), cite(stepSources['0419af-2023-06'])],
      },
    },
  ],
  limits: [strangeCodes.giveNone, strangeCodes.many],
};

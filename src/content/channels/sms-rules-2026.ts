import { askForConsent, askForProof, onlyKnownSenders } from '../facts/saying-no.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '短信新规：投诉商业短信的依据', en: 'The SMS rules: grounds against marketing messages' },
  summary: {
    zh: '投诉推销短信时，可以要它拿出你同意的证明。',
    en: 'When you complain, ask for proof that you consented.',
  },
  need: 'report',
  about: [
    {
      text: {
        zh: '修订的《通信短信息服务管理规定》2026 年 5 月 1 日起施行。商业短信的发送方要交出你同意或请求接收的承诺或证明材料，不交就不得传输（第 21 条）；短信里要告诉你便捷、有效的拒收办法（第 22 条）。',
        en: 'The revised rules on SMS services are in force since 1 May 2026. Who sends commercial messages must hand in an undertaking or proof that you agreed or asked for them, or they may not be carried (Art. 21); the message must tell you an easy and effective way to refuse (Art. 22).',
      },
      on: [cite(statutes['sms-rules-2026'], article(21, 22, 42))],
    },
  ],
  how: [
    { say: askForConsent },
    { say: askForProof },
    {
      say: {
        text: {
          zh: '你明确拒绝以后，就不得再给你传那种商业短信（第 23 条）。',
          en: 'After you have clearly refused, such messages may not be carried to you again (Art. 23).',
        },
        on: [cite(statutes['sms-rules-2026'], article(23))],
      },
    },
    {
      say: {
        text: {
          zh: '投诉时要求它停止发送，并说明你的号码从哪里来。',
          en: 'When you complain, ask that it stops and says where it got your number.',
        },
      },
    },
  ],
  before: [
    {
      text: {
        zh: '我们读的是公开仓库收录的全文，不是工信部的页面。条文以工信部公布的为准。',
        en: 'We read the full text in a public repository, not on the ministry’s site; the ministry’s publication counts.',
      },
    },
    onlyKnownSenders,
  ],
  tasks: ['say-stop', 'carrier-spam-report'],
  laws: ['sms-2026', 'sms-2015', 'npc-2012'],
  questions: ['reply-r', 'complaint-side-effect'],
  channels: ['12321'],
};

import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { askForConsent, onlyKnownSenders } from '../steps/saying-no.ts';
import type { Channel } from './channel.ts';

export const channel = {
  about: [
    {
      text: {
        zh: '2026 年 5 月 1 日起施行修订版：商业短信要有你同意的证明，要给你方便的拒收办法。',
        en: 'The revised rules hold since 1 May 2026: commercial messages need proof that you consented, and must offer an easy way to refuse.',
      },
      on: [
        cite(stepSources['unnamed-2026-4']),
        cite(stepSources['miit-2026']),
        cite(stepSources['unnamed-2026-09-21']),
      ],
    },
  ],
  how: [
    { say: askForConsent },
    {
      say: {
        text: {
          zh: '还可以要求它停止发送，说明你的号码从哪里来。',
          en: 'You may also ask that it stops, and says where it got your number.',
        },
        on: [
          cite(stepSources['unnamed-2026-4']),
          cite(stepSources['miit-2026']),
          cite(stepSources['unnamed-2026-09-21']),
        ],
      },
    },
  ],
  before: [
    {
      text: {
        zh: '我们没有读到这份规定的官方全文，条文以工信部公布的为准。',
        en: 'We did not read the official full text; the ministry’s publication counts.',
      },
    },
    onlyKnownSenders,
  ],
  tasks: ['say-stop', 'carrier-spam-report'],
  laws: ['sms-2026', 'sms-2015', 'npc-2012'],
  questions: ['reply-r', 'complaint-side-effect'],
  channels: ['12321'],
} satisfies Channel;

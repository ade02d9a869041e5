import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { answer700, numberProtection, trial700 } from '../steps/relay-numbers.ts';
import type { Channel } from './channel.ts';

export const channel = {
  about: [
    {
      text: {
        zh: '工信部 2025 年 7 月起试点：外卖、快递、打车平台用 `700` 开头的 15 位中间号，代替你的真号码。',
        en: 'A trial by MIIT since July 2025: delivery and ride platforms use a 15-digit number starting `700` in place of your real one.',
      },
      on: [
        cite(stepSources['jixiangqiming-boji-2025-07-04']),
        cite(stepSources['icmglobal-home-2025-12-12']),
        cite(stepSources['jsmsyy-undated']),
        cite(stepSources['miit-2025-07-02']),
        cite(carrierSources['tmzncty-how-people-lived-2026']),
      ],
    },
  ],
  how: [{ say: numberProtection }, { say: answer700 }],
  times: [
    {
      text: {
        zh: '试点分三段：准备 3 个月，过渡 3 个月，正式 2 年。',
        en: 'The trial has three parts: 3 months to prepare, 3 of transition, 2 years in earnest.',
      },
      on: [
        cite(stepSources['jixiangqiming-boji-2025-07-04']),
        cite(stepSources['icmglobal-home-2025-12-12']),
        cite(stepSources['jsmsyy-undated']),
        cite(stepSources['miit-2025-07-02']),
        cite(carrierSources['tmzncty-how-people-lived-2026']),
      ],
    },
  ],
  before: [
    trial700,
    {
      text: {
        zh: '按规定，`700` 号段不得用于营销。',
        en: 'By the rules, `700` numbers may not be used for marketing.',
      },
      on: [
        cite(stepSources['jixiangqiming-boji-2025-07-04']),
        cite(stepSources['icmglobal-home-2025-12-12']),
        cite(stepSources['jsmsyy-undated']),
        cite(stepSources['miit-2025-07-02']),
        cite(carrierSources['tmzncty-how-people-lived-2026']),
      ],
    },
  ],
  tasks: ['give-out-less', 'answer-strangers'],
  questions: ['courier', 'cannot-block', 'missed-calls'],
  channels: ['network-identity'],
} satisfies Channel;

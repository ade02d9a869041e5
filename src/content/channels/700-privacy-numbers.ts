import { answer700, letRelayThrough, numberProtection, trial700 } from '../facts/relay-numbers.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '700 隐私号', en: '700 privacy numbers' },
  summary: {
    zh: '点外卖、寄快递时，不给真号码。',
    en: 'For deliveries and rides, without your real number.',
  },
  need: 'prevent',
  about: [
    {
      text: {
        zh: '工信部 2025 年 7 月部署试点：外卖、快递、网约车平台用 `700` 开头的 15 位中间号，代替你的真号码。',
        en: 'A trial ordered by MIIT in July 2025: delivery and ride platforms use a 15-digit number starting `700` in place of your real one.',
      },
      on: [cite(stepSources['jixiangqiming-boji-2025-07-04']), cite(stepSources['jsmsyy-undated'])],
    },
  ],
  how: [{ say: numberProtection }, { say: answer700 }, { say: letRelayThrough }],
  times: [
    {
      text: {
        zh: '试点分三段：准备 3 个月，过渡 3 个月，正式 2 年。',
        en: 'The trial has three parts: 3 months to prepare, 3 of transition, 2 years in earnest.',
      },
      on: [cite(stepSources['jixiangqiming-boji-2025-07-04']), cite(stepSources['cqrb-2025-07-04'])],
    },
  ],
  before: [
    trial700,
    {
      text: {
        zh: '`700` 是号码保护服务的专用号段。',
        en: '`700` numbers are for number protection alone.',
      },
      on: [cite(stepSources['jixiangqiming-boji-2025-07-04'])],
    },
    {
      text: {
        zh: '一篇政策解读说，`700` 号段不得用于商业营销。',
        en: 'One account of the policy says that `700` numbers may not be used for marketing.',
      },
      on: [cite(stepSources['jsmsyy-undated'])],
    },
  ],
  tasks: ['give-out-less', 'answer-strangers'],
  questions: ['courier', 'cannot-block', 'missed-calls'],
  channels: ['network-identity'],
};

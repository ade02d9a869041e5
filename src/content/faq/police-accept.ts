import { actions } from '../actions.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const policeAccept: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '带齐时间线和证据再去，说清威胁、敲诈、被骗、资料被公开的部分。',
          en: 'Go with a timeline and the evidence, and spell out threats, blackmail, fraud, or data made public.',
        },
        on: [
          cite(stepSources['lawparks-undated-3']),
          cite(stepSources['6065bob-undated']),
          cite(stepSources['yunnanlong-2015-11-06']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '派出所当场要给受案回执和证据清单，不受理要写明理由。够不上刑事的，可以请它按治安管理处罚法第 50 条、第 56 条处理。',
          en: 'The station must give you a receipt and an evidence list on the spot, and written reasons if it will not take it. Short of a crime, ask it to act under articles 50 and 56 of the public-security law.',
        },
        on: [
          cite(stepSources['lawparks-undated-3']),
          cite(stepSources['6065bob-undated']),
          cite(stepSources['yunnanlong-2015-11-06']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '受案审查 24 小时，复杂的 3 日；刑事立案审查 3 到 7 日，最多 30 日。',
          en: 'Whether to take it is decided in 24 hours, or 3 days if complex; whether to open a criminal case in 3 to 7 days, 30 at most.',
        },
        on: [
          cite(stepSources['lawparks-undated-3']),
          cite(stepSources['6065bob-undated']),
          cite(stepSources['yunnanlong-2015-11-06']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '拒不登记，向上级公安或 `12389` 反映。',
          en: 'If they will not even register it, tell the next higher police office or `12389`.',
        },
        on: [
          cite(stepSources['lawparks-undated-3']),
          cite(stepSources['6065bob-undated']),
          cite(stepSources['yunnanlong-2015-11-06']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
        ],
      },
      action: actions['call-12389'],
    },
  ],
  tasks: [
    { step: 'law', task: 'evidence-pack' },
    { step: 'law', task: 'report-police' },
    { step: 'law', task: 'if-refused' },
  ],
  channels: ['110', '12389', 'cyberpolice'],
  laws: ['psl-50-5', 'psl-56', 'psl-proc', 'cpl-110', 'proc-crim'],
};

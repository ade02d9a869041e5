import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { abnormalTasks } from './abnormal-tasks.ts';
import type { StepText } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';

const readOn = '2026-11-23';

export const abnormalText = {
  quotation: {
    text: {
      zh: '原文写：“如果发现该号码有异常操作记录，请及时报警。”（趣头条，2022-03-24）',
      en: 'The article says: “If you find records of abnormal activity on the number, report it to the police promptly.” (Qutoutiao, 2022-03-24; our translation)',
    },
    sources: [stepSources['unnamed-2022-03-24']],
    asOf: '2022-03-24',
    readOn,
    shown: 'one-source',
    factIds: ['step-4-abnormal'],
  },
  right: [
    {
      text: {
        zh: '被冒名开卡、注册、转账、贷款，属于可能的犯罪，公安应当接受报案。',
        en: 'Cards, accounts, transfers or loans in your name may be crimes, and the police must accept the report.',
      },
      sources: [stepSources['npc-flk-2018-10-26'], carrierSources['lawrefbook-laws-2016-02-06']],
      asOf: '2018-10-26',
      readOn,
      shown: 'official',
      factIds: ['step-4-abnormal/right/1'],
    },
  ],
  risky: [
    {
      text: {
        zh: '“异常操作”要分清：只是骚扰电话，多半走不了刑事；钱已经转出，一分钟都别等。',
        en: 'Sort it out: calls alone rarely make a criminal case; if money has moved, do not wait a minute.',
      },
      sources: [stepSources['npc-flk-2017-05-08'], stepSources['wenxiaobai-blob-undated-3']],
      asOf: '2017-05-08',
      readOn,
      shown: 'two-sources',
      factIds: ['step-4-abnormal/risky/1'],
    },
  ],
  groups: [
    { name: { zh: '先止损', en: 'Stop the loss' }, tasks: ['money-gone', 'no-signal', 'secure-accounts'] },
    {
      name: { zh: '再查清', en: 'Then check' },
      tasks: ['accounts-in-my-name', 'police-warnings', 'stop-bombing', 'shown-falsely'],
    },
    { name: { zh: '留证', en: 'Keep evidence' }, ours: true, tasks: ['evidence-log', 'carrier-records'] },
  ],
  tasks: abnormalTasks,
} satisfies StepText<TaskIdOf<'abnormal'>>;

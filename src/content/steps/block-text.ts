import { stepSources } from '../sources/steps-sources.ts';
import { blockTasks } from './block-tasks.ts';
import { overBlocking } from './over-blocking.ts';
import type { StepText } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';

const readOn = '2026-11-23';

export const blockText = {
  quotation: {
    text: {
      zh: '原文写：“在手机中下载安全拦截软件，防止接收到大量的骚扰电话和短信。”（趣头条，2022-03-24）',
      en: 'The article says: “Download security blocking software to your phone, so as not to get masses of nuisance calls and messages.” (Qutoutiao, 2022-03-24; our translation)',
    },
    sources: [stepSources['unnamed-2022-03-24']],
    asOf: '2022-03-24',
    readOn,
    shown: 'one-source',
    factIds: ['step-3-blocking'],
  },
  right: [
    {
      text: {
        zh: '拦截是见效最快的一步。信通院与三家运营商的免打扰服务免费。',
        en: 'Blocking is the quickest step. The do-not-disturb service run by the academy CAICT and the three carriers is free.',
      },
      sources: [stepSources['tw-ncc-2023'], stepSources['shushuxiu-2023-09-26-2']],
      asOf: '2023-09-26',
      readOn,
      shown: 'reposts',
      factIds: ['step-3-blocking/right/1'],
    },
    {
      text: {
        zh: '用的人很多：2023 年 11 月 6 亿用户，2025 年 6 月 10.8 亿（转引信通院）。',
        en: 'Many use it: 600 million in November 2023, 1.08 billion in June 2025 (quoted from CAICT).',
      },
      sources: [stepSources['tw-ncc-2023'], stepSources['risequiity-2025-11']],
      asOf: '2025-11',
      readOn,
      shown: 'reposts',
      factIds: ['step-3-blocking/right/2'],
    },
  ],
  risky: [
    {
      text: {
        zh: '第三方拦截 App 往往要读通讯录、通话记录和短信，等于再交一次信息。2020 年就有工具类 App 里的 SDK 被节目点名。',
        en: 'Third-party blockers often want contacts, call logs and messages: you hand your data over once more. In 2020 a TV programme named SDKs inside tool apps.',
      },
      sources: [stepSources['yqqlm-2020-07'], stepSources['jiangsulong-2020-07-19']],
      asOf: '2020-07-19',
      readOn,
      shown: 'reposts',
      factIds: ['step-3-blocking/risky/1'],
    },
    overBlocking,
    {
      text: {
        zh: '号码标记会误伤普通人。对“号码池”，拉黑单个号码几乎没用。',
        en: 'Tags can hit innocent people. Against a pool of numbers, blocking one does next to nothing.',
      },
      sources: [stepSources['caoyang2002-caoyang2002-2025-03-19']],
      asOf: '2025-03-19',
      readOn,
      shown: 'one-source',
      factIds: ['step-3-blocking/risky/3'],
    },
    {
      text: {
        zh: '拦截治标：号码还在别人的名单里。',
        en: 'Blocking treats the symptom: your number is still on their list.',
      },
    },
  ],
  groups: [
    {
      name: { zh: '先开这两样', en: 'Start with these two' },
      tasks: ['carrier-blocking', 'phone-blocking'],
    },
    {
      name: { zh: '再补几样', en: 'Then add these' },
      tasks: ['carrier-overseas', 'message-blocking', 'keep-important-calls', 'third-party-blocker'],
    },
    {
      name: { zh: '这几种情况另有办法', en: 'For special situations' },
      tasks: ['answer-strangers', 'parents-phone'],
    },
  ],
  tasks: blockTasks,
} satisfies StepText<TaskIdOf<'block'>>;

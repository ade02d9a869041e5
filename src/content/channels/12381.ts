import { actions } from '../actions.ts';
import { from12381, stopAt12381 } from '../facts/police-lines.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '12381 预警短信', en: '12381: fraud warnings by text' },
  summary: { zh: '收到它，先停下转账。', en: 'If one comes, stop any transfer first.' },
  need: 'fraud',
  about: [
    {
      text: {
        zh: '工信部联合公安部发的预警短信，提示你可能正遇上电信网络诈骗。',
        en: 'A warning by MIIT together with the Ministry of Public Security: you may be meeting with telecom or online fraud.',
      },
      on: [cite(stepSources['kangaizheng-2021-07-15']), cite(stepSources['0419af-2023-06'])],
    },
  ],
  how: [
    { say: from12381 },
    { say: stopAt12381 },
    {
      say: {
        text: { zh: '有疑问，打 `110` 或 `96110`。', en: 'In doubt, call `110` or `96110`.' },
        on: [cite(stepSources['kangaizheng-2021-07-15'])],
      },
      action: actions['call-96110'],
    },
  ],
  before: [
    {
      text: {
        zh: '`12381` 同时是工信部的公共服务热线。',
        en: '`12381` is also the number of MIIT’s public service line.',
      },
      on: [cite(carrierSources['qtvcd-undated'])],
    },
  ],
  tasks: ['police-warnings'],
  laws: ['atf-9-14'],
  questions: ['official-call'],
  channels: ['96110', '110', 'anti-fraud-caller-card'],
};

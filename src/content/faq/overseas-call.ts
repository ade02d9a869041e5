import { actions } from '../actions.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const overseasCall: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '有用户讲过这样的经历。警察上门，你可以要求看证件，再打 `110` 核实。',
          en: 'Users have told of it. If the police come you may ask to see identification, and check by calling `110`.',
        },
        on: [
          cite(stepSources['v2ex-2023-04-21']),
          cite(carrierSources['lhrb-2025-06-26']),
          cite(carrierSources['gmw-2025-01-11']),
        ],
      },
      action: actions['call-110'],
    },
    {
      say: {
        text: {
          zh: '境外来电显示 `00` 或 `+` 开头；手机弹出提醒，先停一停。',
          en: 'Calls from outside the mainland show `00` or `+` first; when the phone shows a warning, pause.',
        },
        on: [
          cite(stepSources['v2ex-2023-04-21']),
          cite(carrierSources['lhrb-2025-06-26']),
          cite(carrierSources['gmw-2025-01-11']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '用不着境外电话，就关掉境外来话。',
          en: 'If you need no calls from outside the mainland, turn them off.',
        },
        on: [
          cite(stepSources['v2ex-2023-04-21']),
          cite(carrierSources['lhrb-2025-06-26']),
          cite(carrierSources['gmw-2025-01-11']),
        ],
      },
    },
  ],
  tasks: [
    { step: 'block', task: 'carrier-overseas' },
    { step: 'abnormal', task: 'police-warnings' },
  ],
  channels: [
    'overseas-china-mobile',
    'overseas-china-unicom',
    'overseas-china-telecom',
    'overseas-china-broadnet',
    'overseas-call-alert',
  ],
  laws: [],
};

import { actions } from '../actions.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

const readOn = '2026-11-23';

export const overseasCall: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '有用户讲过这样的经历。警察上门，你可以要求看证件，再打 `110` 核实。',
          en: 'Users have told of it. If the police come you may ask to see identification, and check by calling `110`.',
        },
        sources: [
          stepSources['v2ex-2023-04-21'],
          carrierSources['lhrb-2025-06-26'],
          carrierSources['gmw-2025-01-11'],
        ],
        asOf: '2025-06-26',
        readOn,
        shown: 'two-sources',
        factIds: ['faq-overseas-call'],
      },
      action: actions['call-110'],
    },
    {
      say: {
        text: {
          zh: '境外来电显示 `00` 或 `+` 开头；手机弹出提醒，先停一停。',
          en: 'Calls from outside the mainland show `00` or `+` first; when the phone shows a warning, pause.',
        },
        sources: [
          stepSources['v2ex-2023-04-21'],
          carrierSources['lhrb-2025-06-26'],
          carrierSources['gmw-2025-01-11'],
        ],
        asOf: '2025-06-26',
        readOn,
        shown: 'two-sources',
        factIds: ['faq-overseas-call'],
      },
    },
    {
      say: {
        text: {
          zh: '用不着境外电话，就关掉境外来话。',
          en: 'If you need no calls from outside the mainland, turn them off.',
        },
        sources: [
          stepSources['v2ex-2023-04-21'],
          carrierSources['lhrb-2025-06-26'],
          carrierSources['gmw-2025-01-11'],
        ],
        asOf: '2025-06-26',
        readOn,
        shown: 'two-sources',
        factIds: ['faq-overseas-call'],
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

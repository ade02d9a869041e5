import { actions } from '../actions.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { officialCallers } from '../steps/official-callers.ts';
import type { Question } from './question.ts';

export const officialCall: Question = {
  answer: [
    { say: officialCallers, action: actions['call-96110'] },
    {
      say: {
        text: {
          zh: '`12381` 的短信不带链接；`96110` 打来的可以接。',
          en: 'Messages from `12381` carry no link; a call from `96110` can be answered.',
        },
        on: [
          cite(stepSources['v2ex-2025-04-04']),
          cite(stepSources['kangaizheng-2021-07-15']),
          cite(stepSources['0419af-2023-06']),
          cite(stepSources['avine-undated']),
        ],
      },
    },
  ],
  tasks: [
    { step: 'abnormal', task: 'police-warnings' },
    { step: 'abnormal', task: 'money-gone' },
  ],
  channels: ['110', '96110', '12381', 'anti-fraud-caller-card', 'anti-fraud-app'],
  laws: ['atf-9-14'],
};

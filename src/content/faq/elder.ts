import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { parentsPhone } from '../steps/parents-phone.ts';
import type { Question } from './question.ts';

export const elder: Question = {
  answer: {
    situation: 'elderly-parent',
    steps: [
      { ...parentsPhone.carrierBlocking, task: { step: 'block', task: 'carrier-blocking' } },
      { ...parentsPhone.taggedOnly, task: { step: 'block', task: 'phone-blocking' } },
      parentsPhone.contacts,
      parentsPhone.bills,
    ],
    whole: { step: 'block', task: 'parents-phone' },
    notes: [
      {
        text: {
          zh: '老人怕漏接电话，更怕被骗，两样都要顾到。',
          en: 'Older people fear missing a call, and fear fraud more: both count.',
        },
        on: [
          cite(stepSources['zhihu-2022-05-22']),
          cite(stepSources['caiding5-tansuo-2026-02-21']),
          cite(carrierSources['163-2023']),
        ],
      },
    ],
  },
  tasks: [
    { step: 'block', task: 'carrier-overseas' },
    { step: 'abnormal', task: 'police-warnings' },
  ],
  channels: ['block-china-mobile', 'block-china-unicom', 'block-china-telecom', 'anti-fraud-app', '96110'],
  laws: [],
};

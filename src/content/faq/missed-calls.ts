import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const missedCalls: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '医院、法院、面试、快递的电话，常被误拦。',
          en: 'Calls from hospitals, courts, recruiters and couriers are often blocked by mistake.',
        },
        on: [cite(stepSources['technode-2026-02-03-2']), cite(stepSources['xdtianyu-callerinfo-2016-06-06'])],
      },
    },
    {
      say: {
        text: {
          zh: '固定打交道的单位存进通讯录，拦截改成“询问”，不要“静音”。',
          en: 'Save the offices you deal with, and set blocking to 询问 (ask), not 静音 (silence).',
        },
        on: [cite(stepSources['technode-2026-02-03-2']), cite(stepSources['xdtianyu-callerinfo-2016-06-06'])],
      },
    },
    {
      say: {
        text: {
          zh: '每天扫一眼拦截记录。有预约、面试、快递的那几天先放开，过后再打开。',
          en: 'Glance at the block log each day. Open up on days with an appointment, an interview or a parcel, then turn it on again.',
        },
        on: [cite(stepSources['technode-2026-02-03-2']), cite(stepSources['xdtianyu-callerinfo-2016-06-06'])],
      },
    },
  ],
  tasks: [
    { step: 'block', task: 'keep-important-calls' },
    { step: 'block', task: 'answer-strangers' },
  ],
  channels: ['700-privacy-numbers'],
  laws: [],
};

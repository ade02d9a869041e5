import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const missedCalls: Question = {
  name: {
    zh: '开了拦截，漏接重要电话怎么办？',
    en: 'Blocking makes me miss important calls. What do I do?',
  },
  summary: {
    zh: '要紧的单位存进通讯录，每天看一眼拦截记录，等电话的日子先放开。',
    en: 'Save the offices that matter, look at the block log daily, and open up on days when you expect a call.',
  },
  group: 'blocking',
  answer: [
    {
      say: {
        text: {
          zh: '误拦真有其事：2016 年有用户说，被标成骚扰的 DHL 快递来电直接被挂断。',
          en: 'Calls do get blocked by mistake: in 2016 a user said that a DHL courier’s call, tagged as nuisance, was cut off.',
        },
        on: [cite(stepSources['xdtianyu-callerinfo-2016-06-06'])],
      },
    },
    {
      say: {
        text: {
          zh: '有报道说，iOS 26 的来电筛选让人漏接电话。',
          en: 'It was reported that call screening in iOS 26 made people miss calls.',
        },
        on: [cite(stepSources['technode-2026-02-03-2'])],
      },
    },
    {
      say: {
        text: {
          zh: '医院、法院、面试、快递：固定打交道的单位存进通讯录，拦截改成“询问”，不要“静音”。',
          en: 'Hospitals, courts, recruiters, couriers: save the offices you deal with, and set blocking to 询问 (ask), not 静音 (silence).',
        },
      },
    },
    {
      say: {
        text: {
          zh: '每天扫一眼拦截记录。有预约、面试、快递的那几天先放开，过后再打开。',
          en: 'Glance at the block log each day. Open up on days with an appointment, an interview or a parcel, then turn it on again.',
        },
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

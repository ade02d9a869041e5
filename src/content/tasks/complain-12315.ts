import { actions } from '../actions.ts';
import {
  facts12315,
  names12315,
  papers12315,
  reach12315,
  reportOrComplaint,
  times12315,
} from '../facts/offices.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Task } from './task.ts';

export const complain12315Task: Task = {
  name: { zh: '向 12315 投诉或举报', en: 'Complain or report to 12315' },
  why: {
    text: {
      zh: '商家泄露你的信息，或没经你同意、在你拒绝后发商业信息，违反消费者权益保护法第 29 条，可以投诉（第 39 条）。',
      en: 'A business that leaked your data, or sends marketing without your consent or after you refused, breaks article 29 of the consumer law; you may complain (article 39).',
    },
    on: [cite(statutes['consumer-rights-law'], article(29, 39))],
  },
  minutes: 30,
  cuts: 'list',
  how: [
    {
      say: reach12315,
      action: actions['call-12315'],
    },
    {
      say: names12315,
    },
    {
      say: facts12315,
    },
    {
      say: papers12315,
    },
  ],
  limits: [reportOrComplaint, times12315],
  laws: ['crpr-24', 'crpl-29', 'samr-121'],
};

import { actions } from '../actions.ts';
import {
  dispute12315,
  facts12315,
  form12315,
  names12315,
  papers12315,
  proof12315,
  reach12315,
  reportOrComplaint,
  strangersAreReports,
  times12315,
} from '../facts/offices.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Task } from './task.ts';

export const complain12315Task: Task = {
  name: { zh: '向 12315 投诉或举报', en: 'Complain or report to 12315' },
  why: {
    text: {
      zh: '你是它的消费者，它泄露你的信息，或者没经你同意、请求，或在你明确拒绝后发商业性信息，违反消费者权益保护法第 29 条；有争议，可以向有关行政部门投诉（第 39 条）。',
      en: 'If you are its customer, a business that leaked your data, or sends marketing without your consent or request or after a clear refusal, breaks article 29 of the consumer law; in a dispute you may complain to the authorities concerned (article 39).',
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
    { say: dispute12315 },
    {
      say: facts12315,
    },
    { say: proof12315 },
    { say: form12315 },
    {
      say: papers12315,
    },
  ],
  limits: [strangersAreReports, reportOrComplaint, times12315],
  laws: ['crpr-24', 'crpl-29', 'samr-121'],
};

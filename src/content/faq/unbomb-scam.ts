import { bombing } from '../facts/bombing.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const unbombScam: Question = {
  name: {
    zh: '花钱“加白名单、解除轰炸”，可信吗？',
    en: 'Are paid offers to stop a bombing to be trusted?',
  },
  summary: { zh: '不可信：不付钱、不扫码、不加群。', en: 'No: do not pay, scan or join their group.' },
  group: 'redress',
  answer: [
    { say: { text: { zh: '不可信。', en: 'No.' } } },
    {
      say: {
        text: {
          zh: '有人留言说，下单后网页打不开，钱也不退。',
          en: 'Some left word that after they ordered the page was gone, and so was the money.',
        },
        on: [cite(stepSources['github-2024-07-24']), cite(stepSources['github-2024-07-24-2'])],
      },
    },
    { say: bombing.paidHelp },
  ],
  tasks: [
    { step: 'abnormal', task: 'stop-bombing' },
    { step: 'abnormal', task: 'evidence-log' },
  ],
  channels: ['110', '12377'],
  laws: [],
};

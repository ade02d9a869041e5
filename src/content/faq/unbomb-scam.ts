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
          zh: '卖轰炸的也有骗子：2024 年有一名网友在 GitHub 多处留言说，下单后网页打不开，钱也不退。没有查到专讲“解除轰炸”的记录。',
          en: 'Sellers of bombing cheat too: in 2024 one user wrote in several GitHub threads that after ordering the site was gone and no money came back. We found no record on paid “unbombing” itself.',
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

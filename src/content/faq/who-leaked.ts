import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const whoLeaked: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '听对方还报得出什么：小区、车型、孩子年级、快递单。谁同时知道这几样，谁就最可疑。',
          en: 'Listen to what else they know: your estate, your car, your child’s school year, a parcel. Whoever knew all of it is the likeliest.',
        },
        on: [
          cite(stepSources['v2ex-2021-09-04']),
          cite(stepSources['zhihu-2023-11-02']),
          cite(stepSources['v2ex-2024-06-02']),
          cite(stepSources['v2ex-2022-03-16-2']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '给最可疑的一两家发查阅请求（个人信息保护法第 45 条），要它说明来源和给了谁。',
          en: 'Send the one or two likeliest an access request (PIPL article 45): where your data came from, and who got it.',
        },
        on: [
          cite(stepSources['v2ex-2021-09-04']),
          cite(stepSources['zhihu-2023-11-02']),
          cite(stepSources['v2ex-2024-06-02']),
          cite(stepSources['v2ex-2022-03-16-2']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '证据够就报案。只有一个号码，多数够不上刑事，但 2026 年起可以治安处罚。',
          en: 'With enough evidence, report it. One number alone is mostly no criminal case, but since 2026 there can be a public-security penalty.',
        },
        on: [
          cite(stepSources['v2ex-2021-09-04']),
          cite(stepSources['zhihu-2023-11-02']),
          cite(stepSources['v2ex-2024-06-02']),
          cite(stepSources['v2ex-2022-03-16-2']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
        ],
      },
    },
  ],
  tasks: [
    { step: 'carrier', task: 'find-the-leak' },
    { step: 'carrier', task: 'ask-what-they-hold' },
    { step: 'law', task: 'report-police' },
  ],
  channels: ['report-app', '12377', 'cyberpolice'],
  laws: ['pipl-44-50', 'psl-56', 'crim-253-1'],
};

import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const resume: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '找到工作就隐藏或删除简历，问招聘平台把它给了谁，并要求删除。',
          en: 'Once you have a job hide or delete the CV; ask the platform who got it, and to delete it.',
        },
        on: [
          cite(stepSources['zhihu-2021-03-15']),
          cite(stepSources['people-society-2019-07-20']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '下次投简历，尽量不写主号、住址、证件号，单独用一个号接招聘电话。',
          en: 'Next time leave off your main number, address and ID number, and take recruiters’ calls on a number of their own.',
        },
        on: [
          cite(stepSources['zhihu-2021-03-15']),
          cite(stepSources['people-society-2019-07-20']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
        ],
      },
    },
  ],
  tasks: [
    { step: 'carrier', task: 'ask-what-they-hold' },
    { step: 'carrier', task: 'give-out-less' },
    { step: 'change-number', task: 'second-number' },
  ],
  channels: ['report-app', '12377'],
  laws: ['pipl-44-50', 'pipl-13-15'],
};

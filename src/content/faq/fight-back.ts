import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const fightBack: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '不能。轰炸、辱骂、泄露对方信息，你自己可能被处罚。',
          en: 'No. Bombing or insulting them, or leaking their details, can get you punished yourself.',
        },
        on: [
          cite(stepSources['v2ex-2023-11-14']),
          cite(stepSources['github-2022-08-15']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '时间花在留证据、要求停止和投诉上。',
          en: 'Spend the time on evidence, on telling them to stop, and on complaints.',
        },
        on: [
          cite(stepSources['v2ex-2023-11-14']),
          cite(stepSources['github-2022-08-15']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
        ],
      },
    },
  ],
  tasks: [
    { step: 'abnormal', task: 'evidence-log' },
    { step: 'carrier', task: 'say-stop' },
    { step: 'carrier', task: 'carrier-spam-report' },
  ],
  channels: ['12321'],
  laws: ['psl-50-5'],
};

import { actions } from '../actions.ts';
import { checkCaller, officialCallers, policeAskNoPassword } from '../facts/official-callers.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const officialCall: Question = {
  name: {
    zh: '自称公安、银行、客服的电话，怎么分真假？',
    en: 'A caller says they are the police or a bank. Is it true?',
  },
  summary: {
    zh: '先挂断，再自己打 110、96110 或它的公开电话核实。',
    en: 'Hang up, then check by calling 110, 96110 or their public number yourself.',
  },
  group: 'callers',
  answer: [
    { say: checkCaller, action: actions['call-96110'] },
    { say: officialCallers },
    { say: policeAskNoPassword },
    {
      say: {
        text: {
          zh: '`12381` 的预警短信不带链接，也不要你回复、回拨。',
          en: 'Warnings from `12381` carry no link and ask for no reply or call back.',
        },
        on: [cite(stepSources['07340-2021-07-21']), cite(stepSources['kangaizheng-2021-07-15'])],
      },
    },
    {
      say: {
        text: {
          zh: '`96110` 是公安的预警劝阻专线，打来要接。',
          en: '`96110` is the line on which the police warn of fraud: answer it.',
        },
        on: [cite(stepSources['0419af-2023-06'])],
      },
    },
  ],
  tasks: [
    { step: 'abnormal', task: 'police-warnings' },
    { step: 'abnormal', task: 'money-gone' },
  ],
  channels: ['110', '96110', '12381', 'anti-fraud-caller-card', 'anti-fraud-app'],
  laws: ['atf-9-14'],
};

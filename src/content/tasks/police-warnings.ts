import { actions } from '../actions.ts';
import { checkCaller, officialCallers, policeAskNoPassword } from '../facts/official-callers.ts';
import {
  answer96110,
  antiFraudApp,
  antiFraudAppLimits,
  antiFraudCard,
  check96110,
  fakedPolice,
  from12381,
  stopAt12381,
} from '../facts/police-lines.ts';
import type { Task } from './task.ts';

export const policeWarningsTask: Task = {
  name: { zh: '认清真的反诈提醒', en: 'Know the real fraud warnings' },
  why: {
    text: {
      zh: '真的劝阻电话要接，假的要挂。',
      en: 'Answer the real warning calls, hang up on the fake ones.',
    },
  },
  minutes: 5,
  cuts: 'dialling',
  how: [
    {
      say: answer96110,
      action: actions['call-96110'],
    },
    {
      say: check96110,
    },
    {
      say: stopAt12381,
    },
    {
      say: from12381,
    },
    {
      say: checkCaller,
    },
    {
      say: officialCallers,
    },
    {
      say: antiFraudCard,
    },
    {
      say: antiFraudApp,
      action: actions['app-anti-fraud'],
    },
  ],
  limits: [policeAskNoPassword, antiFraudAppLimits, fakedPolice],
};

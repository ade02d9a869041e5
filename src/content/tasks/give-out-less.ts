import { actions } from '../actions.ts';
import { networkIdentity, networkIdentityLimits } from '../facts/network-identity.ts';
import { numberProtection } from '../facts/relay-numbers.ts';
import type { Task } from './task.ts';

export const giveOutLessTask: Task = {
  name: { zh: '以后少交真号码', en: 'Give your real number out less' },
  why: { text: { zh: '交出去的少，能漏的就少。', en: 'What you do not hand over cannot leak.' } },
  minutes: 10,
  cuts: 'collection',
  needed: true,
  how: [
    {
      say: numberProtection,
    },
    {
      say: {
        text: {
          zh: '网购收件人写个代称。面单撕毁再扔。',
          en: 'Use a made-up name for parcels. Tear up the label before you throw it away.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '简历不写主号、住址、证件号，用单独的号接招聘电话。找到工作就隐藏或删除简历。',
          en: 'Leave your main number, address and ID number off your CV; take recruiters’ calls on a separate number. Hide or delete the CV once you have a job.',
        },
      },
    },
    {
      say: networkIdentity,
      action: actions['app-network-identity'],
    },
  ],
  limits: [networkIdentityLimits],
};

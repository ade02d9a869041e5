import { actions } from '../actions.ts';
import { officialCallers } from '../facts/official-callers.ts';
import { ask96110, or110, tell110 } from '../facts/police-lines.ts';
import type { Emergency } from './emergency.ts';

export const scam: Emergency = {
  heading: { zh: '正在被骗，先挂断', en: 'Being scammed: hang up first' },
  call: {
    action: actions['call-110'],
    note: { zh: '被威胁、正在被骗、已经被骗', en: 'Threatened, being scammed, or already scammed' },
  },
  doubt: { step: { say: ask96110, action: actions['call-96110'] }, more: [or110] },
  next: [
    { say: { text: { zh: '停止转账，停止联系。', en: 'Stop the transfer, and all contact.' } } },
    { say: { text: { zh: '验证码不告诉任何人。', en: 'Tell nobody a code.' } } },
    { say: tell110 },
    { say: officialCallers },
    {
      say: {
        text: { zh: '转账、聊天和通话记录都别删。', en: 'Delete nothing: transfers, chats, call logs.' },
      },
    },
  ],
};

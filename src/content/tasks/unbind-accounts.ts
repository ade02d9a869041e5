import { accountCheckGap, unbindFirst } from '../facts/own-accounts.ts';
import { reissued } from '../facts/recycled.ts';
import { unbinding, unbindingOrder } from '../facts/unbinding.ts';
import type { Task } from './task.ts';

export const unbindAccountsTask: Task = {
  name: { zh: '解绑旧号上的账号', en: 'Unbind accounts from the old number' },
  why: reissued,
  minutes: 120,
  cuts: 'leak',
  for: { situations: ['will-cancel'] },
  how: [
    unbindFirst[0],
    {
      say: {
        text: {
          zh: '它先回的是数量，不是名单。照下面的清单，自己把这个号绑的账号一个个列出来。',
          en: 'It first answers with counts, not names. Go through the list below and write down the accounts tied to the number yourself.',
        },
      },
    },
    { say: unbindingOrder },
    {
      say: {
        text: {
          zh: '把短信验证改成 App 内验证或别的方式。旧号先留着收短信，最后再核对一遍。',
          en: 'Move codes by text to in-app or other checks. Keep the old number receiving texts until a last check.',
        },
      },
    },
  ],
  checklist: unbinding,
  limits: [accountCheckGap],
};

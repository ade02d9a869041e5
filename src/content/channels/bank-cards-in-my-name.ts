import { actions } from '../actions.ts';
import { bankCards } from '../facts/own-cards.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '云闪付一键查卡：名下的银行卡', en: 'Which bank cards are in my name' },
  summary: { zh: '查有没有不是你开的银行卡。', en: 'Look for bank cards that you did not open.' },
  need: 'check',
  how: [{ say: bankCards, action: actions['app-bank-cards-in-my-name'] }],
  before: [
    {
      text: {
        zh: '我们只核对到这项功能的名字，里面怎么点没有查到。找不到，就问云闪付或银行的客服。',
        en: 'We confirmed only its name, not the menus. If you cannot find it, ask 云闪付 or your bank.',
      },
    },
  ],
  tasks: ['accounts-in-my-name'],
  laws: ['atf-25-31'],
  questions: ['abnormal'],
  channels: ['cards-in-my-name', 'accounts-on-my-number'],
};

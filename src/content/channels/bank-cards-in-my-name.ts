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
        zh: '它不一定查得全：没看到陌生的卡，不等于没有。找不到这项功能，就问云闪付或银行的客服。',
        en: 'It may not find every card: no strange card shown does not mean that there is none. If you cannot find the function, ask 云闪付 or your bank.',
      },
    },
  ],
  tasks: ['accounts-in-my-name'],
  laws: ['atf-25-31'],
  questions: ['abnormal'],
  channels: ['cards-in-my-name', 'accounts-on-my-number'],
};

import {
  askForConsent,
  noteTheRefusal,
  onlyKnownSenders,
  sayNoByMessage,
  sayNoOnThePhone,
} from '../facts/saying-no.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Task } from './task.ts';

export const sayStopTask: Task = {
  name: { zh: '说“不同意”，要求停止', en: 'Say no, and ask them to stop' },
  why: {
    text: {
      zh: '消费者明确拒绝以后，经营者再发商业性信息就违法（消费者权益保护法第 29 条）。',
      en: 'Once a consumer has clearly refused, further commercial messages from a business are unlawful (Consumer Law, article 29).',
    },
    on: [cite(statutes['consumer-rights-law'], article(29))],
  },
  minutes: 3,
  cuts: 'dialling',
  how: [
    {
      say: sayNoOnThePhone,
    },
    {
      say: sayNoByMessage,
    },
    {
      say: noteTheRefusal,
    },
    {
      say: {
        text: {
          zh: '推销贷款、保险的：当场拒绝，要它加入不再联系的名单，拿出你同意过的证明。',
          en: 'Loans or insurance: refuse on the spot, ask to go on the do-not-contact list, and ask for proof that you consented.',
        },
      },
    },
    {
      say: askForConsent,
    },
  ],
  limits: [
    onlyKnownSenders,
    {
      text: {
        zh: '不要轰炸、辱骂对方，也不要公开对方的信息：滋扰、侮辱、散布隐私、违反国家有关规定提供个人信息，都可能受罚（治安管理处罚法第 50、56 条）。',
        en: 'Do not bomb or insult them or publish their details: harassing, insulting, spreading what is private, and giving out personal information against state rules can all be punished (public-security law, articles 50 and 56).',
      },
      on: [cite(statutes['public-security-punishments-law'], article(50, 56))],
    },
  ],
  laws: ['crpr-24', 'sms-2026', 'pipl-13-15'],
};

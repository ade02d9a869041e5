import {
  askForConsent,
  askForProof,
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
      zh: '消费者明确拒绝的，经营者不得再向其发送商业性信息（消费者权益保护法第 29 条）。',
      en: 'Once a consumer has clearly refused, a business may not send commercial messages (Consumer Law, article 29).',
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
    {
      say: askForProof,
    },
  ],
  limits: [
    onlyKnownSenders,
    {
      text: {
        zh: '不要轰炸、辱骂对方，也不要公开对方的信息。',
        en: 'Do not bomb or insult them, or publish their details.',
      },
    },
    {
      text: {
        zh: '用滋扰等方法干扰他人正常生活，公然侮辱他人，散布他人隐私（治安管理处罚法第 50 条），违反国家有关规定把个人信息给别人（第 56 条），都要受罚。',
        en: 'Disturbing somebody’s normal life by pestering and the like, insulting them in public, spreading their private affairs (public-security law, article 50), and passing on personal information against state rules (article 56) are all punished.',
      },
      on: [cite(statutes['public-security-punishments-law'], article(50, 56))],
    },
  ],
  laws: ['crpr-24', 'sms-2026', 'pipl-13-15'],
};

import { actions } from '../actions.ts';
import { article, cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Question } from './question.ts';

export const loanCalls: Question = {
  name: {
    zh: '天天接到贷款、保险推销，怎么停？',
    en: 'Loan and insurance calls every day. How do I stop them?',
  },
  summary: {
    zh: '问清公司和号码来源，录音，当场拒绝，再投诉 12321 和 12378。',
    en: 'Ask who they are and where they got your number, record it, refuse, then complain to 12321 and 12378.',
  },
  group: 'callers',
  answer: [
    {
      say: {
        text: {
          zh: '问公司全称、业务员工号、号码从哪里来，录音。',
          en: 'Ask for the company’s full name, the agent’s number and where your number came from, and record it.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '当场拒绝，要求加入不再联系的名单，让它出示你同意过的证明。',
          en: 'Refuse on the spot, ask for the do-not-contact list, and have them show proof of your consent.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '未经消费者同意，商家不得打商业性电话；同意过的，你一说取消就得立即停（消费者权益保护法实施条例第 24 条）。',
          en: 'A business may not make commercial calls without the consumer’s consent; where there was consent, it must stop at once when you cancel it (Regulations implementing the Consumer Rights Protection Law, article 24).',
        },
        on: [cite(statutes['consumer-rights-regulations'], article(24))],
      },
    },
    {
      say: {
        text: {
          zh: '移动、联通、电信免费的“骚扰电话拒接”可以按类别登记，其中有“贷款理财”。',
          en: 'The free service 骚扰电话拒接 of China Mobile, China Unicom and China Telecom refuses calls by kind, and 贷款理财 (loans and investments) is one of them.',
        },
        on: [cite(carrierSources['163-2023'])],
      },
    },
    {
      say: {
        text: {
          zh: '把“贷款理财”这一类打开；还打来，就投诉 12321 和 12378。',
          en: 'Turn on the kind 贷款理财; if they go on, complain to 12321 and 12378.',
        },
      },
      action: actions['call-12378'],
    },
  ],
  tasks: [
    { step: 'carrier', task: 'say-stop' },
    { step: 'law', task: 'complain-finance' },
    { step: 'block', task: 'carrier-blocking' },
  ],
  channels: ['12378', '12321', 'block-china-mobile', 'block-china-unicom', 'block-china-telecom'],
  laws: ['crpl-29', 'ad-43'],
};

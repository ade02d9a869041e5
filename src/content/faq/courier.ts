import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const courier: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '下单时打开号码保护，收件人写代称，面单撕了再扔。',
          en: 'Turn on number protection when you order, use a made-up name, and tear up the label.',
        },
        on: [
          cite(stepSources['v2ex-2025-09-20']),
          cite(carrierSources['tmzncty-how-people-lived-2026']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '能确定是哪家商家漏的：向 12315 投诉，并要求它删除你的信息。',
          en: 'If you know which shop leaked it: complain to 12315, and ask it to delete your data.',
        },
        on: [
          cite(stepSources['v2ex-2025-09-20']),
          cite(carrierSources['tmzncty-how-people-lived-2026']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
        ],
      },
    },
  ],
  tasks: [
    { step: 'carrier', task: 'give-out-less' },
    { step: 'law', task: 'complain-12315' },
    { step: 'carrier', task: 'ask-what-they-hold' },
  ],
  channels: ['700-privacy-numbers', '12315'],
  laws: ['crpl-29', 'pipl-44-50'],
};

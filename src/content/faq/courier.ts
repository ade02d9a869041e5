import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Question } from './question.ts';

export const courier: Question = {
  name: { zh: '快递、网购泄露了号码，怎么办？', en: 'A courier or a shop leaked my number. What do I do?' },
  summary: {
    zh: '以后下单开号码保护；能确定是哪家，就投诉并要求删除。',
    en: 'From now on order with number protection; if you know who it was, complain and have your data deleted.',
  },
  group: 'callers',
  answer: [
    {
      say: {
        text: {
          zh: '下单时打开号码保护，收件人写代称，面单撕了再扔。',
          en: 'Turn on number protection when you order, use a made-up name, and tear up the label before you throw it away.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '商家对收集的消费者信息必须严格保密，不得泄露、出售或者非法向他人提供；发生消费者权益争议，你可以向有关行政部门投诉（消费者权益保护法第 29、39 条）。',
          en: 'A business must keep customers’ data strictly secret and may not leak, sell or illegally pass it on; in a consumer dispute you may complain to the authorities (Consumer Rights Protection Law, articles 29 and 39).',
        },
        on: [cite(statutes['consumer-rights-law'], article(29, 39))],
      },
    },
    {
      say: {
        text: {
          zh: '能确定是哪家商家漏的：向 12315 投诉，并要求它删除你的信息。',
          en: 'If you know which shop leaked it: complain to 12315, and ask it to delete your data.',
        },
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

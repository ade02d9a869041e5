import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Question } from './question.ts';

export const companySim: Question = {
  name: {
    zh: '公司要我用身份证办卡打营销，能办吗？',
    en: 'My employer wants a SIM in my name for sales. May I?',
  },
  summary: {
    zh: '别办：法律禁止非法买卖、出租、出借电话卡。',
    en: 'Do not: the law forbids illegally selling, renting or lending out SIM cards.',
  },
  group: 'number',
  answer: [
    {
      say: {
        text: {
          zh: '别办：法律禁止非法买卖、出租、出借电话卡（反电信网络诈骗法第 31 条）。',
          en: 'Do not: the law forbids illegally selling, renting or lending SIM cards (anti-fraud law, article 31).',
        },
        on: [cite(statutes['anti-fraud-law'], article(31))],
      },
    },
    {
      say: {
        text: {
          zh: '违反的，由公安没收违法所得并罚款，情节严重的并处 15 日以下拘留（反电信网络诈骗法第 44 条）。',
          en: 'The police take the gain and fine whoever does, and in serious cases add up to 15 days’ detention (anti-fraud law, article 44).',
        },
        on: [cite(statutes['anti-fraud-law'], article(44))],
      },
    },
    {
      say: {
        text: {
          zh: '已经办了的，上“一证通查”核对，尽快注销，或过户到正规的账户，公司的要求留作证据。',
          en: 'If you have: check with 一证通查, cancel the cards soon or transfer them to a proper account, and keep the company’s instructions as evidence.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '还逼你继续办，可以向公安机关反映。',
          en: 'If they press you to go on, you can tell the police.',
        },
      },
    },
  ],
  tasks: [
    { step: 'abnormal', task: 'accounts-in-my-name' },
    { step: 'abnormal', task: 'evidence-log' },
  ],
  channels: ['cards-in-my-name', '110'],
  laws: ['atf-25-31'],
};

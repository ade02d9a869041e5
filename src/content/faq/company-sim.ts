import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { questionSources } from '../sources/questions-sources.ts';
import type { Question } from './question.ts';

export const companySim: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '别办：反电信网络诈骗法第 31 条禁止买卖、出租、出借电话卡。',
          en: 'Do not: article 31 of the anti-fraud law forbids selling, renting or lending SIM cards.',
        },
        on: [cite(questionSources['v2ex-2021-06-22']), cite(carrierSources['lawrefbook-laws-2016-02-06'])],
      },
    },
    {
      say: {
        text: {
          zh: '已经办了的，上“一证通查”核对，尽快注销，或过户到正规的账户，公司的要求留作证据。',
          en: 'If you have: check with 一证通查, cancel the cards soon or transfer them to a proper account, and keep the company’s instructions as evidence.',
        },
        on: [cite(questionSources['v2ex-2021-06-22']), cite(carrierSources['lawrefbook-laws-2016-02-06'])],
      },
    },
    {
      say: {
        text: {
          zh: '还逼你继续办，可以向公安机关反映。',
          en: 'If they press you to go on, you can tell the police.',
        },
        on: [cite(questionSources['v2ex-2021-06-22']), cite(carrierSources['lawrefbook-laws-2016-02-06'])],
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

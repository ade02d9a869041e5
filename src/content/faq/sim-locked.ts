import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { questionSources } from '../sources/questions-sources.ts';
import type { Question } from './question.ts';

export const simLocked: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '打本网客服，问清原因和恢复要什么材料，要到工单号。',
          en: 'Call your carrier, ask for the reason and what it takes to restore the line, and get a ticket number.',
        },
        on: [
          cite(questionSources['v2ex-2023-06-10']),
          cite(carrierSources['lawrefbook-laws-2016-02-06']),
          cite(carrierSources['78911-2018-06-17']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '不是诈骗卡却被停，交书面说明和证明，不成就走电信用户申诉。',
          en: 'If the card has nothing to do with fraud, hand in a written explanation with proof; if that fails, appeal to the regulator.',
        },
        on: [
          cite(questionSources['v2ex-2023-06-10']),
          cite(carrierSources['lawrefbook-laws-2016-02-06']),
          cite(carrierSources['78911-2018-06-17']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '停你的号，应当告诉你原因、怎么救济、要交哪些资料，你可以向作出决定的单位申诉（反电信网络诈骗法第 32 条）。',
          en: 'Whoever stops it must tell you why, what your remedies are and what papers it takes; you may appeal to whoever decided (anti-fraud law, article 32).',
        },
        on: [
          cite(questionSources['v2ex-2023-06-10']),
          cite(carrierSources['lawrefbook-laws-2016-02-06']),
          cite(carrierSources['78911-2018-06-17']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '银行和验证码，先换绑到另一个号。',
          en: 'Meanwhile move your bank and your codes to another number.',
        },
        on: [
          cite(questionSources['v2ex-2023-06-10']),
          cite(carrierSources['lawrefbook-laws-2016-02-06']),
          cite(carrierSources['78911-2018-06-17']),
        ],
      },
    },
  ],
  tasks: [
    { step: 'carrier', task: 'carrier-complaint' },
    { step: 'change-number', task: 'unbind-accounts' },
    { step: 'abnormal', task: 'no-signal' },
  ],
  channels: [
    'complain-china-mobile',
    'complain-china-unicom',
    'complain-china-telecom',
    'complain-china-broadnet',
    'regulator-appeal',
  ],
  laws: ['appeal'],
};

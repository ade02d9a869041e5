import { parentsPhone } from '../facts/parents-phone.ts';
import type { Question } from './question.ts';

export const elder: Question = {
  name: { zh: '给爸妈的手机怎么设？', en: 'How do I set up my parents’ phone?' },
  summary: {
    zh: '开好运营商拦截，只拦有标记的号码；约好要钱、要验证码先问你。',
    en: 'Turn on the carrier’s blocking, block only tagged numbers, and agree that they ask you before they give money or a code.',
  },
  group: 'special',
  answer: {
    situation: 'elderly-parent',
    steps: [
      { ...parentsPhone.carrierBlocking, task: { step: 'block', task: 'carrier-blocking' } },
      { ...parentsPhone.taggedOnly, task: { step: 'block', task: 'phone-blocking' } },
      parentsPhone.contacts,
      parentsPhone.bills,
    ],
    whole: { step: 'block', task: 'parents-phone' },
    notes: [
      {
        text: {
          zh: '老人怕漏接电话，更怕被骗，两样都要顾到。',
          en: 'Older people fear missing a call, and fear fraud more: both count.',
        },
      },
    ],
  },
  tasks: [
    { step: 'block', task: 'carrier-overseas' },
    { step: 'abnormal', task: 'police-warnings' },
  ],
  channels: ['block-china-mobile', 'block-china-unicom', 'block-china-telecom', 'anti-fraud-app', '96110'],
  laws: [],
};

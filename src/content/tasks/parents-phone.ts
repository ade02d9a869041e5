import { parentsPhone } from '../facts/parents-phone.ts';
import type { Task } from './task.ts';

export const parentsPhoneTask: Task = {
  name: { zh: '给爸妈的手机设好', en: 'Set up a parent’s phone' },
  why: {
    text: {
      zh: '老人怕漏接，更怕被骗，设松一点，说好规矩。',
      en: 'Older people fear missing calls, and fraud even more: block gently and agree on rules.',
    },
  },
  minutes: 20,
  cuts: 'phone',
  for: { situations: ['elderly-parent'] },
  how: [parentsPhone.carrierBlocking, parentsPhone.taggedOnly, parentsPhone.contacts, parentsPhone.bills],
};

import type { Task } from './task.ts';

export const carrierComplaintTask: Task = {
  name: { zh: '投诉运营商，不行再申诉', en: 'Complain to the carrier, then appeal' },
  why: {
    text: {
      zh: '骚扰拦不住，或客服推脱，就一级一级往上走。',
      en: 'If blocking fails or the agent puts you off, go up one level at a time.',
    },
  },
  minutes: 20,
  cuts: 'dialling',
  how: { topic: 'complaint' },
  laws: ['telecom-reg', 'appeal'],
};

import type { Task } from './task.ts';

export const carrierForwardingTask: Task = {
  name: { zh: '查呼叫转移', en: 'Check call forwarding' },
  why: {
    text: {
      zh: '被人设了转移，你的来电会响在别人那里。',
      en: 'If someone set it, your calls ring somewhere else.',
    },
  },
  minutes: 5,
  cuts: 'phone',
  how: { topic: 'forwarding' },
};

import { actions } from '../actions.ts';
import { antiFraudCard, fakedPolice } from '../steps/police-lines.ts';
import type { Channel } from './channel.ts';

export const channel = {
  how: [{ say: antiFraudCard, action: actions['call-96110'] }],
  before: [fakedPolice],
  tasks: ['police-warnings'],
  questions: ['official-call', 'tag-trust'],
  channels: ['96110', 'number-tags'],
} satisfies Channel;

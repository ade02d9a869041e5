import { actions } from '../actions.ts';
import { antiFraudCard, fakedPolice } from '../facts/police-lines.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '反诈名片', en: 'The anti-fraud caller card' },
  summary: {
    zh: '公安劝阻电话打来时，手机上显示的官方标记。',
    en: 'The mark that official warning calls carry.',
  },
  need: 'fraud',
  how: [{ say: antiFraudCard, action: actions['call-96110'] }],
  before: [fakedPolice],
  tasks: ['police-warnings'],
  questions: ['official-call', 'tag-trust'],
  channels: ['96110', 'number-tags'],
};

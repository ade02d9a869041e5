import { clearTag, payNobodyForTags } from '../facts/number-tags.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '查号码标记，清除误标', en: 'Check and clear a wrong tag on my number' },
  summary: { zh: '你的号被标成推销、诈骗时用。', en: 'When your own number is tagged as sales or fraud.' },
  need: 'check',
  how: [{ say: clearTag }, { say: payNobodyForTags }],
  asks: {
    says: {
      text: {
        zh: '多半要这些，以平台当时的要求为准：',
        en: 'Mostly these; go by what the platform asks at the time:',
      },
      on: [cite(stepSources['tom-2019-07-02']), cite(stepSources['so1390-alr-undated'])],
    },
    fields: [
      { zh: '号码', en: 'the number' },
      {
        zh: '机主的姓名、证件类型和号码、开户时间（2019 年联通的表）',
        en: 'the owner’s name, kind and number of ID, and when the number was opened (China Unicom’s form of 2019)',
      },
      { zh: '验证码', en: 'a texted code' },
      { zh: '证明材料，按平台的要求', en: 'papers, as the platform asks' },
    ],
  },
  times: [
    {
      text: {
        zh: '清除以后，手机上的显示会晚一些才变。',
        en: 'After it is cleared, phones show it with a delay.',
      },
      on: [cite(stepSources['tbwpay-undated'])],
    },
  ],
  tasks: ['shown-falsely'],
  questions: ['tag-trust', 'spoofed-me'],
  channels: ['anti-fraud-caller-card'],
};

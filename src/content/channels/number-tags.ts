import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { clearTag } from '../steps/number-tags.ts';
import type { Channel } from './channel.ts';

export const channel = {
  how: [{ say: clearTag }],
  asks: {
    says: {
      text: {
        zh: '多半要这些。能直接清除哪些号码说法不一，以平台答复为准：',
        en: 'Mostly these. Sources differ on what it can clear itself; go by what the platform says:',
      },
      on: [
        cite(stepSources['tbwpay-undated']),
        cite(stepSources['sina-tech-2022-06-12']),
        cite(stepSources['so1390-alr-undated']),
      ],
      conflicting: true,
    },
    fields: [
      { zh: '号码', en: 'the number' },
      { zh: '验证码', en: 'a texted code' },
      { zh: '证明材料，按平台的要求', en: 'papers, as the platform asks' },
    ],
  },
  times: [
    {
      text: {
        zh: '清除以后，手机上的显示会晚一些才变。能清掉哪些号码，说法不一。',
        en: 'After it is cleared, phones show it with a delay. Which numbers can be cleared, sources disagree.',
      },
      on: [
        cite(stepSources['tbwpay-undated']),
        cite(stepSources['sina-tech-2022-06-12']),
        cite(stepSources['so1390-alr-undated']),
      ],
      conflicting: true,
    },
  ],
  tasks: ['shown-falsely'],
  questions: ['tag-trust', 'spoofed-me'],
  channels: ['anti-fraud-caller-card'],
} satisfies Channel;

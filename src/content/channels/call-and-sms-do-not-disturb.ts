import { callAndMessageBlocking } from '../blocking.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import type { Channel } from './channel.ts';

export const channel = {
  about: [
    callAndMessageBlocking,
    {
      text: {
        zh: '2025 年 6 月约有 10.8 亿用户，这是中国信通院的数字，见于转载。',
        en: 'In June 2025 it had about 1.08 billion users: a figure of CAICT’s, as reposted.',
      },
      on: [
        cite(carrierSources['mofcom-dzswgf-2025-04']),
        cite(carrierSources['miit-2025']),
        cite(carrierSources['miit-2026-08-13']),
        cite(carrierSources['miit-sxca-2025-06-27']),
        cite(carrierSources['tmzncty-how-people-lived-2026']),
      ],
    },
  ],
  how: [
    {
      say: {
        text: {
          zh: '在下面“相关渠道”里选你的运营商，照那一页开通。',
          en: 'Choose your carrier under “Other channels” below and follow its page.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '短信也想挡，移动用户看“短信免打扰”。',
          en: 'To stop messages too, China Mobile customers see the page on 短信免打扰.',
        },
      },
    },
  ],
  tasks: ['carrier-blocking', 'message-blocking'],
  laws: ['plan-2018', 'sms-2026'],
  questions: ['missed-calls', 'cannot-block'],
  channels: ['block-china-mobile', 'block-china-unicom', 'block-china-telecom', 'sms-dnd-china-mobile'],
} satisfies Channel;

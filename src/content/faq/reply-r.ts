import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const replyR: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '对正规商家有用，对非法群发没用，还会让对方知道号码有人在用。',
          en: 'It works with proper businesses. With illegal mass senders it does not, and it tells them that the number is in use.',
        },
        on: [cite(stepSources['v2ex-2026-06-09']), cite(stepSources['imca0-just-laws-2021-11-01'])],
      },
    },
    {
      say: {
        text: {
          zh: '能看出公司名、签名正规的，照短信里的办法回一次，截图。境外号码、色情赌博、贷款乱码的，不回。',
          en: 'Company named and signature proper: reply once the way the message says, and take a screenshot. Numbers from outside the mainland, pornography, gambling, loan gibberish: do not reply.',
        },
        on: [cite(stepSources['v2ex-2026-06-09']), cite(stepSources['imca0-just-laws-2021-11-01'])],
      },
    },
    {
      say: {
        text: {
          zh: '回了还发，就截图投诉：对方已经违法。',
          en: 'If more come after that, complain with the screenshots: the sender is breaking the law.',
        },
        on: [cite(stepSources['v2ex-2026-06-09']), cite(stepSources['imca0-just-laws-2021-11-01'])],
      },
    },
  ],
  tasks: [
    { step: 'block', task: 'message-blocking' },
    { step: 'carrier', task: 'say-stop' },
    { step: 'carrier', task: 'carrier-spam-report' },
  ],
  channels: [
    '12321',
    'report-sms-china-mobile',
    'report-sms-china-unicom',
    'report-sms-china-telecom',
    'sms-rules-2026',
  ],
  laws: ['crpl-29', 'sms-2026'],
};

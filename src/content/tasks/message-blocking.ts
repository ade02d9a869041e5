import { keepBusinessMessages } from '../callers/caller-facts.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Task } from './task.ts';

export const messageBlockingTask: Task = {
  name: { zh: '挡住垃圾短信', en: 'Keep spam messages out' },
  why: {
    text: {
      zh: '号码上了名单，电话和短信都会来，一起挡。',
      en: 'A number on a list gets calls and messages: keep both out.',
    },
  },
  minutes: 5,
  cuts: 'phone',
  how: [
    {
      say: {
        text: {
          zh: '带链接的短信不要点。用手机短信里的“举报”或“拦截”。',
          en: 'Do not tap links in messages. Use 举报 (report) or 拦截 (block) in the phone’s message app.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '能看出公司名、有正规签名的，按短信里的退订方式回复一次，截图留好。',
          en: 'Where the company is named and the signature is proper: reply once the way the message says, and keep a screenshot.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '境外号码、赌博、色情、贷款乱码，一律不回。一回，对方就知道号码有人用。',
          en: 'Numbers from outside the mainland, gambling, pornography, garbled loan offers: never reply. A reply tells them that the number is in use.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '退订后还发，截图投诉。',
          en: 'If they go on after that, complain with the screenshots.',
        },
      },
    },
  ],
  limits: [
    {
      text: {
        zh: '商业短信必须给便捷、有效的拒收办法；你明确拒收了，就不得再传给你（2026 年 5 月起的通信短信息服务管理规定第 22、23 条）。',
        en: 'Commercial messages must offer an easy and effective way to refuse; once you have clearly refused, they may not be carried to you again (SMS Service Administration Provisions, articles 22 and 23, since May 2026).',
      },
      on: [cite(statutes['sms-rules-2026'], article(22, 23))],
    },
    keepBusinessMessages,
  ],
  laws: ['sms-2026'],
};

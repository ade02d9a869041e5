import type { Advice, Fact } from '../record.ts';
import { article, cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';

// What to write down of each call: said by the five steps and with the papers.

export const oneLineACall: Advice = {
  text: {
    zh: '每个来电记一行：日期时间、对方号码、接没接、多长时间、说了什么、报没报出你的信息、你有没有要求停止。',
    en: 'One line for each call: date and time, number, answered or not, how long, what was said, what they knew about you, whether you told them to stop.',
  },
};

export const screenshots: Advice = {
  text: {
    zh: '截图要看得到号码和时间。录音存原件，不剪辑。运营商的详单尽早取。',
    en: 'Screenshots must show number and time. Keep recordings as they are, uncut. Get the carrier’s records soon.',
  },
};

export const whoGotTheNumber: Advice = {
  text: {
    zh: '同时记：我什么时候把号码给过谁。',
    en: 'Note as well: when you gave your number to whom.',
  },
};

export const recordsLast: Fact = {
  text: {
    zh: '内容站说，移动、联通、电信的详单或账单，网上一般查得到近 6 个月的。',
    en: 'Content sites say that the records or bills of China Mobile, China Unicom and China Telecom usually go back 6 months online.',
  },
  on: [
    cite(carrierSources['xnnu-2025-03'], { zh: '移动', en: 'China Mobile' }),
    cite(carrierSources['aliyunyouhui-undated'], { zh: '联通', en: 'China Unicom' }),
    cite(carrierSources['drbdp-cdn-undated'], { zh: '电信', en: 'China Telecom' }),
  ],
};

export const messageRecordsLast: Fact = {
  text: {
    zh: '短信的收发时间、号码等，短信服务提供者要留存不少于 6 个月（通信短信息服务管理规定第 13 条）。',
    en: 'Providers of message services must keep the times, numbers and the like of messages for at least 6 months (SMS Service Administration Provisions, article 13).',
  },
  on: [cite(statutes['sms-rules-2026'], article(13))],
};

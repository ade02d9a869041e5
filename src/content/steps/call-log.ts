import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// What to write down of each call: said by the five steps and with the papers.

export const oneLineACall: Fact = {
  text: {
    zh: '每个来电记一行：日期时间、对方号码、接没接、多长时间、说了什么、报没报出你的信息、你有没有要求停止。',
    en: 'One line for each call: date and time, number, answered or not, how long, what was said, what they knew about you, whether you told them to stop.',
  },
  on: [
    cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated']),
    cite(stepSources['htclawfirm-undated']),
    cite(stepSources['lawparks-undated']),
    cite(stepSources['unnamed-2026-5']),
  ],
};

export const screenshots: Fact = {
  text: {
    zh: '截图要看得到号码和时间。录音存原件，不剪辑。',
    en: 'Screenshots must show number and time. Keep recordings as they are, uncut.',
  },
  on: [
    cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated']),
    cite(stepSources['htclawfirm-undated']),
    cite(stepSources['lawparks-undated']),
    cite(stepSources['unnamed-2026-5']),
  ],
};

export const whoGotTheNumber: Fact = {
  text: {
    zh: '同时记：我什么时候把号码给过谁。',
    en: 'Note as well: when you gave your number to whom.',
  },
  on: [
    cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated']),
    cite(stepSources['htclawfirm-undated']),
    cite(stepSources['lawparks-undated']),
    cite(stepSources['unnamed-2026-5']),
  ],
};

export const recordsLast: Fact = {
  text: {
    zh: '运营商线上的详单多为近 6 个月，短信服务方的记录留 6 个月，尽早取。',
    en: 'Carriers’ online records mostly cover the last 6 months, message services keep theirs 6 months: get them soon.',
  },
  on: [
    cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated']),
    cite(stepSources['htclawfirm-undated']),
    cite(stepSources['lawparks-undated']),
    cite(stepSources['unnamed-2026-5']),
  ],
};

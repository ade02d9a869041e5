import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';

// The 700 numbers behind which couriers call: said by the five steps and on their own page.

export const numberProtection: Advice = {
  text: {
    zh: '点外卖、寄快递、打车，在 App 里同意“号码保护”。',
    en: 'For food delivery, parcels and rides, agree to 号码保护 (number protection) in the app.',
  },
};

export const answer700: Fact = {
  text: {
    zh: '`700` 开头的 15 位号码是“号码保护”的中间号，用在快递、外卖、网约车等。',
    en: 'A 15-digit number starting `700` is a relay number of 号码保护 (number protection), used for parcels, food delivery, rides and the like.',
  },
  on: [cite(stepSources['jixiangqiming-boji-2025-07-04']), cite(stepSources['people-700-2025-07-03'])],
};

export const letRelayThrough: Advice = {
  text: {
    zh: '`700` 开头的 15 位来电可以接，放行 `700` 开头的（平台转接的快递、外卖）。',
    en: 'You can answer 15-digit calls starting `700`. Leave room for them in your rules.',
  },
};

export const trial700: Fact = {
  text: {
    zh: '`700` 号码，工信部 2025 年 7 月发通知，在京、津、沪、苏、浙、闽、鲁、豫、鄂、粤、川 11 地试点：准备 3 个月，过渡 3 个月，再正式试点两年。按报道，过渡期以后，除 `700` 外不得再用别的号码作中间号。现在用到哪里，我们没有查到。',
    en: '`700` numbers: a notice by MIIT in July 2025 ordered a trial in 11 places (Beijing, Tianjin, Shanghai, Jiangsu, Zhejiang, Fujian, Shandong, Henan, Hubei, Guangdong, Sichuan): 3 months to prepare, 3 of transition, then two years of trial. By the report, after the transition no number but `700` may serve as a relay number. How far they are used now we did not find.',
  },
  on: [cite(stepSources['miit-2025-07-02']), cite(stepSources['jixiangqiming-boji-2025-07-04'])],
};

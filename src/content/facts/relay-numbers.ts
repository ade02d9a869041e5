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
    zh: '`700` 开头的 15 位号码是“号码保护”的中间号，多半是外卖、快递或司机，可以接。放行规则里给它留个口。',
    en: 'A 15-digit number starting `700` is a relay number of 号码保护 (number protection), mostly a courier or a driver; you can answer. Leave room for it in your rules.',
  },
  on: [cite(stepSources['jixiangqiming-boji-2025-07-04']), cite(stepSources['people-700-2025-07-03'])],
};

export const trial700: Fact = {
  text: {
    zh: '`700` 号码 2025 年 7 月起在京、津、沪、苏、浙、闽、鲁、豫、鄂、粤、川 11 地试点，现在用到哪里，我们没有查到。旧的中间号可能还会出现。',
    en: '`700` numbers have been on trial since July 2025 in 11 places (Beijing, Tianjin, Shanghai, Jiangsu, Zhejiang, Fujian, Shandong, Henan, Hubei, Guangdong, Sichuan). We did not find how far they are used now; older relay numbers may still appear.',
  },
  on: [cite(stepSources['miit-2025-07-02']), cite(stepSources['jixiangqiming-boji-2025-07-04'])],
};

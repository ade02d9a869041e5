import { isCarrierId } from '#domain/carrier.ts';
import type { Localized } from '#domain/locale.ts';
import type { MobileDigits } from '#domain/sort-typed.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { kindNames } from '#i18n/number-answers.ts';

/** The box that takes any number: what it asks for, whose it is, and what it says of what is none. */
export const numberBoxWords = {
  example: { zh: '自己的，或打给你的', en: 'Yours, or the caller’s' },
  whose: { zh: '这是谁的号？', en: 'Whose number is it?' },
  mine: { zh: '我的', en: 'Mine' },
  mineNote: { zh: '看能挡掉什么', en: 'What can be stopped' },
  theirs: { zh: '打给我的', en: 'It called me' },
  theirsNote: { zh: '看是哪种号码', en: 'What kind it is' },
  /** Said aloud when the question appears. */
  asks: { zh: '这是谁的号？我的，或打给我的。', en: 'Whose number is it? Mine, or it called me.' },
  nothing: { zh: '先输入一个号码。', en: 'Type a number first.' },
  noNumber: {
    zh: '没有认出号码。请照来电显示的样子写全，区号和“+”也要。',
    en: 'We recognise no number in it. Write all of it, as the phone showed it, area code and “+” included.',
  },
  masked: {
    zh: '有几位被星号遮住了。请到通话记录里复制完整的号码。',
    en: 'Asterisks hide part of it. Copy the whole number from your call log.',
  },
};

/** What the beginning of a mobile tells: whose customer its owner first was, or that it tells nothing. */
export function beginningOf(reading: MobileDigits): Localized {
  if (reading.kind === 'unassigned')
    return {
      zh: `${reading.prefix} 开头的，我们的表里没有发给任何人，核对一下`,
      en: `Our table gives ${reading.prefix} to nobody: check it`,
    };
  if (reading.kind === 'unlisted')
    return { zh: '看开头看不出是哪一家', en: 'Its first digits do not tell the carrier' };
  const { kind, holder } = reading.allotment;
  if (kind === 'satellite' || kind === 'iot') return kindNames[kind];
  if (kind === 'mvno')
    return { zh: '看开头是虚拟运营商的号', en: 'By its first digits, a virtual operator’s number' };
  if (!isCarrierId(holder)) return kindNames[kind];
  const { name, short } = carriers[holder];
  return { zh: `看开头是${short.zh}的号`, en: `By its first digits, a ${name.en} number` };
}

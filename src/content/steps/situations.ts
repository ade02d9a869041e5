import type { Localized } from '#domain/locale.ts';

interface Situation {
  /** In the reader's own words. */
  readonly name: Localized;
}

/** What makes a task fit some readers only. */
export const situations = {
  'must-answer-strangers': {
    name: {
      zh: '我必须接陌生电话（快递、开店、求职）',
      en: 'I must answer strangers (courier, shop, job hunt)',
    },
  },
  'elderly-parent': { name: { zh: '我在帮爸妈设置手机', en: 'I am setting up a parent’s phone' } },
  'message-bombing': { name: { zh: '我正被短信或电话轰炸', en: 'I am being bombed with messages or calls' } },
  'number-shown-falsely': {
    name: { zh: '别人说我的号码给他打了骚扰电话', en: 'People say that my number called them' },
  },
  'recycled-number': {
    name: {
      zh: '我的号码以前是别人的，老有人找前机主',
      en: 'My number had an owner before, and people look for them',
    },
  },
  'someone-elses-debt': {
    name: { zh: '催收打给我，可我不是借款人', en: 'Debt collectors call me, but I am not the borrower' },
  },
  'money-sent': { name: { zh: '我已经转了账', en: 'I have sent money' } },
  'signal-lost': { name: { zh: '我的手机突然没信号', en: 'My phone suddenly lost its signal' } },
  'police-refused': {
    name: { zh: '我报了案，公安没有受理或立案', en: 'I reported it and the police did not take it' },
  },
  'will-cancel': { name: { zh: '我决定不要这个号码了', en: 'I have decided to give this number up' } },
  'new-number': { name: { zh: '我刚换了新号码', en: 'I have just got a new number' } },
} satisfies Record<string, Situation>;

export type SituationId = keyof typeof situations;

import { officialCallers } from '../facts/official-callers.ts';
import { tricks } from '../market/tricks.ts';
import type { Advice, Fact, Step } from '../record.ts';

// What several kinds of callers have in common.

export const callBackOfficially: Step = { say: tricks['trick-prefix'].counter };
export const checkOffice: Step = { say: officialCallers };

export const notForYou: Advice = {
  text: {
    zh: '不认识，就可以不接。真有事的人会发短信，或者再打来。',
    en: 'If you do not know it, you need not answer. Whoever has a real reason sends a message or calls again.',
  },
};

export const sayNo: Advice = {
  text: {
    zh: '接了发现是推销，就说清楚：“不需要，不要再打。”记下公司名和时间，然后挂断。',
    en: 'If it turns out to be a sales call, say clearly: “I do not want this; do not call again.” Note the company and the time, then hang up.',
  },
};

export const looksReal: Advice = {
  text: {
    zh: '骗子爱用看着正规的号码：到了你的手机上，显示什么，全看那一串数字能不能让你信。',
    en: 'Swindlers like numbers that look official: on your phone, everything hangs on whether the digits make you believe.',
  },
};

/** What no number tells, whatever its kind. */
export const unknowable: readonly [Advice, ...(Fact | Advice)[]] = [
  {
    text: {
      zh: '打来的是谁，从号码看不出来。号段和归属地，只说明号码最初发给了哪家、哪里。',
      en: 'Who is calling cannot be told from a number. Prefix and place only say to which carrier and where it was first handed out.',
    },
  },
  tricks['trick-spoof'].how,
];

/** Why a stranger’s number looks like one from your own town. */
export const looksLocal: Fact = tricks['trick-pool'].how;

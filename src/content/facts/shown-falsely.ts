import { actions } from '../actions.ts';
import type { Advice, Fact, Step } from '../record.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { clearTag, payNobodyForTags } from './number-tags.ts';

/** What somebody does whose number is shown to people whom they did not call. */
export const shownFalsely = {
  lookUp: {
    say: {
      text: {
        zh: '查自己的详单和通话记录，看那段时间有没有打出去。',
        en: 'Look in your records and call log for calls made at that time.',
      },
    },
  },
  noneMade: {
    say: {
      text: {
        zh: '没有打出去：向运营商投诉虚假主叫，要求核查，出书面答复。',
        en: 'None: complain to your carrier of a spoofed number (虚假主叫), ask for a check and a written answer.',
      },
    },
  },
  someMade: {
    say: {
      text: {
        zh: '有不认识的呼出：马上改密码、查呼叫转移、补换卡，并报警。',
        en: 'Calls you did not make: change passwords at once, check call forwarding, replace the card, and report it to the police.',
      },
    },
    action: actions['call-110'],
  },
  explain: {
    say: {
      text: {
        zh: '给误会的人发一条统一的说明。',
        en: 'Send everyone who was called one and the same explanation.',
      },
    },
  },
  clearTag: { say: clearTag },
  payNobody: payNobodyForTags,
  carrierMustTrace: {
    text: {
      zh: '运营商应当封堵拦截改号电话，并溯源核查（反电信网络诈骗法第 13 条）。',
      en: 'Carriers must block spoofed calls and trace them (anti-fraud law, article 13).',
    },
    on: [cite(statutes['anti-fraud-law'], article(13))],
  },
  mayAppeal: {
    text: {
      zh: '投诉过，对处理结果不满意，或者 15 日内没有答复的，可以申诉（电信用户申诉处理办法第 10 条）。',
      en: 'After a complaint, if the outcome does not satisfy you or no answer comes within 15 days, you may appeal (rules on telecom users’ appeals, article 10).',
    },
    on: [cite(statutes['telecom-appeal-measures'], article(10))],
  },
} satisfies Record<string, Step | Fact | Advice>;

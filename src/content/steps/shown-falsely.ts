import { actions } from '../actions.ts';
import type { Advice, Fact, Step } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { clearTag } from './number-tags.ts';

/** What somebody does whose number is shown to people whom they did not call. */
export const shownFalsely = {
  lookUp: {
    say: {
      text: {
        zh: '查自己的详单和通话记录，看那段时间有没有打出去。',
        en: 'Look in your records and call log for calls made at that time.',
      },
      on: [
        cite(carrierSources['lawrefbook-laws-2016-02-06']),
        cite(stepSources['v2ex-2025-04-04']),
        cite(carrierSources['78911-2018-06-17']),
      ],
    },
  },
  noneMade: {
    say: {
      text: {
        zh: '没有打出去：向运营商投诉虚假主叫，要求核查，出书面答复。',
        en: 'None: complain to your carrier of a spoofed number (虚假主叫), ask for a check and a written answer.',
      },
      on: [
        cite(carrierSources['lawrefbook-laws-2016-02-06']),
        cite(stepSources['v2ex-2025-04-04']),
        cite(carrierSources['78911-2018-06-17']),
      ],
    },
  },
  someMade: {
    say: {
      text: {
        zh: '有不认识的呼出：马上改密码、查呼叫转移、补换卡，并报警。',
        en: 'Calls you did not make: change passwords at once, check call forwarding, replace the card, and report it.',
      },
      on: [
        cite(carrierSources['lawrefbook-laws-2016-02-06']),
        cite(stepSources['v2ex-2025-04-04']),
        cite(carrierSources['78911-2018-06-17']),
      ],
    },
    action: actions['call-110'],
  },
  explain: {
    say: {
      text: {
        zh: '给误会的人发一条统一的说明。',
        en: 'Send everyone who was called one and the same explanation.',
      },
      on: [
        cite(carrierSources['lawrefbook-laws-2016-02-06']),
        cite(stepSources['v2ex-2025-04-04']),
        cite(carrierSources['78911-2018-06-17']),
      ],
    },
  },
  clearTag: { say: clearTag },
  carrierMustTrace: {
    text: {
      zh: '运营商应当拦截改号电话并追查来源（反诈法第 13 条），投诉要在 15 日内答复。',
      en: 'Carriers must block spoofed calls and trace them (anti-fraud law, article 13) and answer a complaint within 15 days.',
    },
    on: [
      cite(carrierSources['lawrefbook-laws-2016-02-06']),
      cite(stepSources['v2ex-2025-04-04']),
      cite(carrierSources['78911-2018-06-17']),
    ],
  },
} satisfies Record<string, Step | Fact | Advice>;

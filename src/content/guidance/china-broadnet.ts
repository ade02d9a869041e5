import { actions } from '../actions.ts';
import {
  askToStopOverseas,
  complain,
  complainInApp,
  doNotSendIt,
  doubtfulText,
  overseasBack,
  tell,
} from '../carrier-services/china-broadnet.ts';
import { appeal, complaintLimits } from '../carrier-services/complaining.ts';
import { overseasLimits } from '../carrier-services/overseas.ts';
import { spamReport, spamReportLimits } from '../carrier-services/reporting.ts';
import { accountCheckGap, cardsInMyName, simLost, unbindFirst } from '../facts/own-accounts.ts';
import { recycledElsewhere, reissued } from '../facts/recycled.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import type { CarrierGuidance } from './carrier-guidance.ts';
import {
  billGap,
  cancelConditions,
  forwardingLimits,
  forwardingSteps,
  freeBill,
  portBack,
  portCode,
  portConditions,
  portExcluded,
  portNoHelp,
  portShop,
  portWhere,
  prefixIsNotCarrier,
  secondNumberLimits,
  separateCard,
  simPin,
  simPinLimits,
  spamPolice,
} from './everyone.ts';

export const chinaBroadnet = {
  blocking: {
    notFound: {
      text: {
        zh: '没有查到广电自己的骚扰电话拦截怎么开。工信部和信通院的说明只点名移动、联通、电信三家，广电在不在内没有写。请打 `10099` 问。',
        en: 'We found no way to turn on call blocking with China Broadnet. What MIIT and CAICT say names only China Mobile, China Unicom and China Telecom and does not say whether China Broadnet takes part. Ask `10099`.',
      },
      on: [
        cite(carrierSources['fznews-2023-07-17']),
        cite(carrierSources['163-2023']),
        cite(carrierSources['xinwust-2023-12-30']),
      ],
    },
    ask: actions['call-10099'],
  },
  overseas: {
    steps: [
      {
        say: askToStopOverseas,
        action: actions['call-10099'],
      },
    ],
    limits: [
      doubtfulText,
      doNotSendIt,
      {
        text: {
          zh: 'App 的名字说法不一：社区资料写“中国广电”，公安页面写“中国广电营业厅”。以运营商答复为准，下载前先问客服。',
          en: 'Sources differ on the app’s name: community files say 中国广电, a police page 中国广电营业厅. Go by what the carrier says; ask before you download.',
        },
        on: [
          cite(carrierSources['tongliao-gaj-2025-09-12'], { zh: '“中国广电”一节', en: '“中国广电” section' }),
          cite(carrierSources['unnamed-2026']),
          cite(carrierSources['yunzhuji-undated']),
        ],
        conflicting: true,
      },
      ...overseasLimits,
    ],
    undo: {
      say: overseasBack,
      action: actions['call-10099'],
    },
  },
  'spam-report': { steps: [spamReport, spamPolice], limits: spamReportLimits },
  complaint: {
    steps: [
      {
        say: complain,
        action: actions['call-10099'],
      },
      {
        say: complainInApp,
      },
      {
        say: tell,
      },
      appeal,
    ],
    limits: complaintLimits,
  },
  records: {
    steps: [
      {
        say: {
          text: {
            zh: '打 `10099` 问详单在哪里查、能查多久的。广电的具体入口，我们没有查到。',
            en: 'Ask `10099` where to find your records and how far back they go. We did not find the exact place for China Broadnet.',
          },
        },
        action: actions['call-10099'],
      },
      {
        say: {
          text: {
            zh: '官网是 10099.com.cn。',
            en: 'The official site is 10099.com.cn.',
          },
          on: [cite(carrierSources['metowolf-vcards-2026-08-4'])],
        },
        action: actions['site-china-broadnet'],
      },
      { say: freeBill },
      cardsInMyName,
    ],
    limits: [billGap],
  },
  forwarding: {
    steps: forwardingSteps,
    limits: [
      {
        text: {
          zh: '网上转载的 vivo 客服口径说，广电暂不支持呼叫转移（时间不明）。以广电客服答复为准。',
          en: 'Reposted words of vivo’s support say that China Broadnet did not offer call forwarding (date unknown). Go by what China Broadnet’s customer service says.',
        },
        on: [cite(carrierSources['outofmemory-undated'])],
      },
      ...forwardingLimits,
    ],
  },
  'sim-pin': {
    steps: [
      { say: simPin },
      {
        say: {
          text: {
            zh: '卡锁了怎么取 PUK 码，没有查到可靠的做法，请问 `10099`。',
            en: 'Card locked: we found nothing reliable on getting the PUK, so ask `10099`.',
          },
        },
        action: actions['call-10099'],
      },
      { say: simLost, action: actions['call-10099'] },
    ],
    limits: simPinLimits,
  },
  suspend: {
    notFound: {
      text: {
        zh: '没有查到广电停机保号的可靠做法，请问 `10099`。',
        en: 'We found nothing reliable on suspending a China Broadnet line. Ask `10099`.',
      },
    },
    ask: actions['call-10099'],
  },
  port: {
    steps: [
      {
        say: {
          text: {
            zh: '能不能转走，打 `10099` 问。用短信查，没有查到可靠的做法。',
            en: 'Ask `10099` whether you may leave. We found nothing reliable on asking by text.',
          },
        },
        action: actions['call-10099'],
      },
      { say: portConditions },
      { say: portCode },
      { say: portWhere },
      { say: portShop },
    ],
    limits: [portNoHelp, portExcluded, prefixIsNotCarrier],
    undo: portBack,
  },
  cancel: {
    steps: [
      ...unbindFirst,
      {
        say: {
          text: {
            zh: '内容站说，没合约、不欠费可以在广电 App 里注销，否则去自有营业厅。',
            en: 'Content sites say that a line with no contract or debt can be cancelled in the app, otherwise at an own-brand shop.',
          },
          on: [cite(carrierSources['yunzhuji-undated']), cite(carrierSources['yunzhuji-undated-4'])],
        },
      },
      {
        say: {
          text: {
            zh: '办之前先打 `10099` 确认。',
            en: 'Confirm with `10099` before you do it.',
          },
        },
        action: actions['call-10099'],
      },
    ],
    limits: [
      reissued,
      cancelConditions,
      accountCheckGap,
      {
        text: {
          zh: '销了号怎么找回，我们没有查到可靠的做法。想好再办。',
          en: 'We found no reliable way to get a cancelled number back. Be sure first.',
        },
      },
    ],
  },
  'second-number': {
    steps: [
      separateCard,
      {
        say: {
          text: {
            zh: '广电有没有副号业务，没有查到可靠的说法，请问 `10099`。',
            en: 'We found nothing reliable on whether China Broadnet offers extra numbers. Ask `10099`.',
          },
        },
        action: actions['call-10099'],
      },
    ],
    limits: [...secondNumberLimits, recycledElsewhere],
  },
  contact: {
    say: [
      {
        text: {
          zh: '客服热线 `10099`。',
          en: 'Customer service is `10099`.',
        },
        on: [cite(carrierSources['metowolf-vcards-2026-08-4']), cite(carrierSources['unnamed-2026'])],
      },
      {
        text: {
          zh: '办业务的短信也发 `10099`。',
          en: 'Service messages go to `10099` too.',
        },
        on: [
          cite(carrierSources['tongliao-gaj-2025-09-12'], { zh: '“中国广电”一节', en: '“中国广电” section' }),
        ],
      },
      {
        text: {
          zh: '官网 10099.com.cn。',
          en: 'The official site is 10099.com.cn.',
        },
        on: [cite(carrierSources['metowolf-vcards-2026-08-4'])],
      },
      {
        text: {
          zh: '官方 App 的名字说法不一：有的写“中国广电”，公安页面写“中国广电营业厅”。下载前打 `10099` 问清楚。',
          en: 'Sources disagree on the app’s name: some say 中国广电, a police page says 中国广电营业厅. Ask `10099` before you install one.',
        },
        on: [
          cite(carrierSources['tongliao-gaj-2025-09-12'], { zh: '“中国广电”一节', en: '“中国广电” section' }),
          cite(carrierSources['unnamed-2026']),
          cite(carrierSources['yunzhuji-undated']),
        ],
        conflicting: true,
      },
    ],
    actions: [actions['call-10099'], actions['site-china-broadnet']],
  },
} satisfies CarrierGuidance;

import { actions } from '../actions.ts';
import { blocking } from '../blocking.ts';
import {
  complain,
  groupLine,
  overseasBack,
  reportMessage,
  stopOverseas,
  textToStopOverseas,
  ticket,
} from '../carrier-services/china-mobile.ts';
import { appeal, complaintLimits } from '../carrier-services/complaining.ts';
import { overseasLimits } from '../carrier-services/overseas.ts';
import { spamReport, spamReportLimits } from '../carrier-services/reporting.ts';
import { accountCheckGap, cardsInMyName, simLost, unbindFirst } from '../facts/own-accounts.ts';
import { recycled, recycledGap, reissued } from '../facts/recycled.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import type { CarrierGuidance } from './carrier-guidance.ts';
import {
  billGap,
  cancelConditions,
  cancelRemote,
  cancelRemoteWait,
  forwardingLimits,
  forwardingSteps,
  freeBill,
  portBack,
  portCode,
  portConditions,
  portExcluded,
  portNoHelp,
  portShop,
  portWarning,
  portWhere,
  prefixIsNotCarrier,
  proveYourself,
  secondNumberLimits,
  separateCard,
  simPin,
  simPinLimits,
  sixMonths,
  spamPolice,
  stampedBill,
  suspendLimits,
} from './everyone.ts';

export const chinaMobile = {
  blocking: blocking['china-mobile'],
  overseas: {
    steps: [
      {
        say: stopOverseas,
        action: actions['wechat-china-mobile-blocking'],
      },
      {
        say: textToStopOverseas,
        action: actions['stop-overseas-calls-china-mobile'],
      },
    ],
    limits: overseasLimits,
    undo: {
      say: overseasBack,
      action: actions['call-10086'],
    },
  },
  'spam-report': {
    steps: [
      spamReport,
      {
        say: reportMessage,
        action: actions['report-spam-message-china-mobile'],
      },
      spamPolice,
    ],
    limits: spamReportLimits,
  },
  complaint: {
    steps: [
      {
        say: complain,
        action: actions['call-10086'],
      },
      {
        say: ticket,
      },
      {
        say: groupLine,
        action: actions['call-10080'],
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
            zh: '通话详单在中国移动 App“我的→详单查询→通话详单”。',
            en: 'Call records are in the 中国移动 app under “我的→详单查询→通话详单”.',
          },
          on: [cite(carrierSources['xnnu-undated'])],
        },
        action: actions['app-china-mobile-records'],
      },
      {
        say: {
          text: {
            zh: '也可以上官网 10086.cn 查。',
            en: 'Or use the official site 10086.cn.',
          },
          on: [cite(carrierSources['xnnu-2025-03']), cite(carrierSources['xnnu-undated'])],
        },
        action: actions['site-china-mobile'],
      },
      {
        say: {
          text: {
            zh: '发 `0000` 到 `10086`，看订了哪些业务，按提示退订。',
            en: 'Text `0000` to `10086` to see the services you have and follow the prompts to drop any.',
          },
          on: [cite(carrierSources['ylxrmwhg-undated'])],
        },
        action: actions['list-services-china-mobile'],
      },
      { say: sixMonths },
      { say: proveYourself },
      { say: freeBill },
      { say: stampedBill },
      cardsInMyName,
    ],
    limits: [billGap],
  },
  forwarding: { steps: forwardingSteps, limits: forwardingLimits },
  'sim-pin': {
    steps: [
      { say: simPin },
      {
        say: {
          text: {
            zh: '卡锁了：打 `10086` 转人工，凭号码和服务密码解锁。',
            en: 'Card locked: a `10086` agent helps you unlock it with your number and service password.',
          },
          on: [cite(carrierSources['rexun-taoci-2023-06-02'])],
        },
        action: actions['call-10086'],
      },
      { say: simLost, action: actions['call-10086'] },
    ],
    limits: simPinLimits,
  },
  suspend: {
    steps: [
      {
        say: {
          text: {
            zh: '在中国移动 App 里搜“停机保号”，或找 `10086` 人工、营业厅。',
            en: 'Search 停机保号 in the 中国移动 app, or ask a `10086` agent or a shop.',
          },
          on: [cite(carrierSources['9m8m-undated-5']), cite(carrierSources['9m8m-2025-04-07'])],
        },
        action: actions['app-china-mobile-suspend'],
      },
    ],
    limits: suspendLimits,
    undo: {
      say: {
        text: {
          zh: '怎么恢复，我们没有查到可靠的做法。办之前先问 `10086`。',
          en: 'We found nothing reliable on how to resume. Ask `10086` before you suspend.',
        },
      },
      action: actions['call-10086'],
    },
  },
  port: {
    steps: [
      {
        say: {
          text: {
            zh: '查能不能转走：自己发短信 `CXXZ#姓名#证件号` 到 `10086`。',
            en: 'See whether you may leave: text `CXXZ#姓名#证件号` (name, ID number) to `10086` yourself.',
          },
          on: [
            cite(carrierSources['cfyys-2018-11-22']),
            cite(carrierSources['ylzx-public-2019-11-15']),
            cite(carrierSources['3dmxku-undated']),
            cite(carrierSources['jingmen-undated'], { zh: '办理流程第一步', en: 'step 1' }),
          ],
        },
        action: actions['ask-port-china-mobile'],
      },
      { say: portWarning },
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
            zh: '在中国移动 App 里搜“销户”，或带身份证到自有营业厅。线上能不能办说法不一，有的说能，有的说要去营业厅。以 `10086` 答复为准。',
            en: 'Search 销户 in the 中国移动 app, or take your ID to an own-brand shop. Sources differ on whether it works online or only in a shop. Go by what `10086` says.',
          },
          on: [
            cite(carrierSources['9m8m-undated-2']),
            cite(carrierSources['yunzhuji-undated-3']),
            cite(carrierSources['bkmy88-php-undated']),
            cite(carrierSources['uianet-undated']),
          ],
          conflicting: true,
        },
      },
      { say: cancelRemote },
    ],
    limits: [
      reissued,
      cancelConditions,
      cancelRemoteWait,
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
            zh: '“和多号”可以给一张卡加副号，有内容站说最多 3 个。',
            en: '和多号 adds extra numbers to one SIM, up to 3 as a content site has it.',
          },
          on: [cite(carrierSources['4idols-undated'])],
        },
        action: actions['app-china-mobile-second-number'],
      },
      { say: recycled },
      {
        say: {
          text: {
            zh: '在中国移动 App 里搜“二次号码焕新”或“解绑服务”。',
            en: 'Search 二次号码焕新 or 解绑服务 in the 中国移动 app.',
          },
          on: [cite(carrierSources['itcow-2025-05-09']), cite(carrierSources['bbthy-2025-05-06'])],
        },
        action: actions['app-china-mobile-recycled'],
      },
    ],
    limits: [
      {
        text: {
          zh: '“和多号”：2025 年的报道说，各地在收紧。',
          en: '和多号: a 2025 report says that places are tightening up.',
        },
        on: [cite(carrierSources['digipub-2025'])],
      },
      {
        text: {
          zh: '“和多号”的价格：2022 年的资料记约 5 元/月。',
          en: 'What 和多号 costs: about CNY 5 a month by a 2022 list.',
        },
        on: [cite(carrierSources['yiov-wool-2022-03'])],
      },
      {
        text: {
          zh: '办理前看 App 里的实价。',
          en: 'See the price in the app before you sign up.',
        },
      },
      {
        text: {
          zh: '用“和多号”副号打出去，号码前加 `125831`、`125832` 或 `125833`（副号 1、2、3）。',
          en: 'To call from extra number 1, 2 or 3 of 和多号, dial `125831`, `125832` or `125833` first.',
        },
        on: [cite(carrierSources['yunzhuji-2025-05-23']), cite(carrierSources['metowolf-vcards-2026-08'])],
      },
      ...secondNumberLimits,
      recycledGap,
    ],
  },
  contact: {
    say: [
      {
        text: {
          zh: '客服热线 `10086`，办业务的短信也发 `10086`。',
          en: 'Customer service is `10086`, for calls and for service messages.',
        },
        on: [cite(carrierSources['fznews-2023-07-17']), cite(carrierSources['wxredian-2024-11-07'])],
      },
      {
        text: {
          zh: '官网 10086.cn。',
          en: 'The official site is 10086.cn.',
        },
        on: [cite(carrierSources['metowolf-vcards-2026-08']), cite(carrierSources['xnnu-undated'])],
      },
      {
        text: {
          zh: '官方 App 叫“中国移动”。',
          en: 'The official app is called 中国移动.',
        },
        on: [cite(carrierSources['itcow-2025-05-09']), cite(carrierSources['bbthy-2025-05-06'])],
      },
    ],
    actions: [actions['call-10086'], actions['site-china-mobile']],
  },
} satisfies CarrierGuidance;

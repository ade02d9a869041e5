import { actions } from '../actions.ts';
import {
  askToStopOverseas,
  complain,
  groupLine,
  groupLineAreaCode,
  overseasBack,
  overseasMessageLimit,
  reportMessage,
  stopOverseas,
  textToStopOverseas,
  textToStopOverseasMessages,
  ticket,
} from '../carrier-services/china-unicom.ts';
import { appeal, complaintLimits } from '../carrier-services/complaining.ts';
import { overseasLimits } from '../carrier-services/overseas.ts';
import { spamReport, spamReportLimits } from '../carrier-services/reporting.ts';
import {
  allowDeliveries,
  callAndMessageBlocking,
  doNotTextUnicom,
  genuineSenders,
  nationalBlocking,
  nationalBlockingKinds,
  nationalBlockingNames,
  sendersCanBeFaked,
  unicomTextsDisagree,
} from '../facts/carrier-blocking.ts';
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

export const chinaUnicom = {
  blocking: {
    steps: [
      {
        say: {
          text: {
            zh: '打 `10010` 转人工，开通骚扰电话拦截。免费。',
            en: 'Call `10010` and ask an agent to turn on nuisance-call blocking. Free.',
          },
          on: [cite(carrierSources['fznews-2023-07-17'])],
        },
        action: actions['call-10010'],
      },
      {
        say: {
          text: {
            zh: '或用公众号“联通助理”：绑定手机号，进“安全管家→联通安全管家”。',
            en: 'Or the WeChat account 联通助理: bind your number, then go to “安全管家→联通安全管家”.',
          },
          on: [
            cite(carrierSources['meizhou-2025-04-01'], { zh: '“中国联通”一节', en: '“中国联通” section' }),
          ],
        },
        action: actions['wechat-china-unicom-blocking'],
      },
      {
        say: {
          text: {
            zh: '也有的资料写公众号“智慧沃服务”：“手机管家→号段拦截”。',
            en: 'Other guides give the WeChat account 智慧沃服务: “手机管家→号段拦截”.',
          },
          on: [cite(carrierSources['gmw-2025-01-11']), cite(carrierSources['ddcjw-2023-06-08'])],
        },
        action: actions['wechat-china-unicom-older'],
      },
    ],
    limits: [
      unicomTextsDisagree,
      doNotTextUnicom,
      {
        text: {
          zh: '联通的公众号说法不一：通辽、梅州公安写“联通助理”，珠海公安写“智慧沃服务”。以 `10010` 答复为准。',
          en: 'Sources differ on China Unicom’s WeChat account: the police of Tongliao and Meizhou name 联通助理, those of Zhuhai 智慧沃服务. Go by what `10010` says.',
        },
        on: [
          cite(carrierSources['tongliao-gaj-2025-09-12']),
          cite(carrierSources['meizhou-2025-04-01']),
          cite(carrierSources['gmw-2025-01-11']),
        ],
        conflicting: true,
      },
      allowDeliveries,
      nationalBlocking,
      nationalBlockingKinds,
      nationalBlockingNames,
      callAndMessageBlocking,
      {
        text: {
          zh: '只挡营销短信的开关，我们没有查到联通的可靠做法，请问 `10010`。',
          en: 'For a switch against marketing messages we found nothing reliable for China Unicom: ask `10010`.',
        },
      },
      genuineSenders,
      sendersCanBeFaked,
    ],
    undo: {
      say: {
        text: {
          zh: '想关闭，回到开通的公众号里关，或打 `10010` 转人工。没有查到可靠的关闭短信。',
          en: 'To turn it off, go back to the account where you turned it on, or ask a `10010` agent. We found no reliable text for it.',
        },
      },
      action: actions['call-10010'],
    },
  },
  overseas: {
    steps: [
      {
        say: stopOverseas,
        action: actions['wechat-china-unicom-blocking'],
      },
      {
        say: askToStopOverseas,
        action: actions['call-10010'],
      },
      {
        say: textToStopOverseas,
        action: actions['stop-overseas-calls-china-unicom'],
      },
      {
        say: textToStopOverseasMessages,
        action: actions['stop-overseas-messages-china-unicom'],
      },
    ],
    limits: [overseasMessageLimit, ...overseasLimits],
    undo: {
      say: overseasBack,
      action: actions['call-10010'],
    },
  },
  'spam-report': {
    steps: [
      spamReport,
      {
        say: reportMessage,
      },
      spamPolice,
    ],
    limits: spamReportLimits,
  },
  complaint: {
    steps: [
      {
        say: complain,
        action: actions['call-10010'],
      },
      {
        say: ticket,
      },
      {
        say: groupLine,
        action: actions['call-10015'],
      },
      appeal,
    ],
    limits: [groupLineAreaCode, ...complaintLimits],
  },
  records: {
    steps: [
      {
        say: {
          text: {
            zh: '详单在中国联通 App“服务→查询→详单查询”。',
            en: 'Records are in the 中国联通 app under “服务→查询→详单查询”.',
          },
          on: [cite(carrierSources['aliyunyouhui-undated'])],
        },
        action: actions['app-china-unicom-records'],
      },
      {
        say: {
          text: {
            zh: '也可以上官网 10010.com 查。',
            en: 'Or use the official site 10010.com.',
          },
          on: [cite(carrierSources['aliyunyouhui-undated'])],
        },
        action: actions['site-china-unicom'],
      },
      { say: sixMonths },
      { say: proveYourself },
      { say: freeBill },
      { say: stampedBill },
      cardsInMyName,
    ],
    limits: [
      billGap,
      {
        text: {
          zh: '用短信查已订业务，我们没有查到联通的可靠做法，请问 `10010`。',
          en: 'For a text that lists your services we found nothing reliable for China Unicom: ask `10010`.',
        },
      },
    ],
  },
  forwarding: { steps: forwardingSteps, limits: forwardingLimits },
  'sim-pin': {
    steps: [
      { say: simPin },
      {
        say: {
          text: {
            zh: '卡锁了：PUK 码在中国联通 App“我的→安全中心→我的PUK码”，也可以找 `10010`。',
            en: 'Card locked: the PUK is in the 中国联通 app under “我的→安全中心→我的PUK码”; `10010` has it too.',
          },
          on: [cite(carrierSources['aliyunyouhui-undated-2'])],
        },
        action: actions['app-china-unicom-puk'],
      },
      {
        say: {
          text: {
            zh: '找不到，就在 App 内搜“PUK”。',
            en: 'If you cannot find it, search PUK in the app.',
          },
        },
      },
      { say: simLost, action: actions['call-10010'] },
    ],
    limits: simPinLimits,
  },
  suspend: {
    steps: [
      {
        say: {
          text: {
            zh: '打 `10010` 转人工办停机保号，或到营业厅，或在中国联通 App“服务→办理”里找“停机保号”。',
            en: 'Ask a `10010` agent for 停机保号, or a shop, or look for it in the 中国联通 app under “服务→办理”.',
          },
          on: [cite(carrierSources['9m8m-undated-3']), cite(carrierSources['xnnu-undated-3'])],
        },
        action: actions['call-10010'],
      },
    ],
    limits: suspendLimits,
    undo: {
      say: {
        text: {
          zh: '怎么恢复，我们没有查到可靠的做法。办之前先问 `10010`。',
          en: 'We found nothing reliable on how to resume. Ask `10010` before you suspend.',
        },
      },
      action: actions['call-10010'],
    },
  },
  port: {
    steps: [
      {
        say: {
          text: {
            zh: '查能不能转走：自己发短信 `CXXZ#姓名#证件号` 到 `10010`。',
            en: 'See whether you may leave: text `CXXZ#姓名#证件号` (name, ID number) to `10010` yourself.',
          },
          on: [
            cite(carrierSources['cfyys-2018-11-22']),
            cite(carrierSources['ylzx-public-2019-11-15']),
            cite(carrierSources['3dmxku-undated']),
          ],
        },
        action: actions['ask-port-china-unicom'],
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
            zh: '在中国联通 App 里搜“销户”，或带身份证到自有营业厅。线上能不能办说法不一，有的说能，有的说要去营业厅。以 `10010` 答复为准。',
            en: 'Search 销户 in the 中国联通 app, or take your ID to an own-brand shop. Sources differ on whether it works online or only in a shop. Go by what `10010` says.',
          },
          on: [
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
      { say: recycled },
      {
        say: {
          text: {
            zh: '在中国联通 App 里搜“二次号码焕新”，或“服务→通用服务→二次号码焕新”。',
            en: 'Search 二次号码焕新 in the 中国联通 app, or “服务→通用服务→二次号码焕新”.',
          },
          on: [
            cite(carrierSources['bbthy-2025-05-06'], { zh: '搜索', en: 'search' }),
            cite(carrierSources['itcow-2025-05-09'], { zh: '入口路径', en: 'menu path' }),
          ],
        },
        action: actions['app-china-unicom-recycled'],
      },
    ],
    limits: [
      {
        text: {
          zh: '联通“沃小号”：2025 年报道说，多数地区已停止新办。',
          en: 'China Unicom’s 沃小号: a 2025 report says most regions no longer sell new ones.',
        },
        on: [cite(carrierSources['digipub-2025'])],
      },
      ...secondNumberLimits,
      recycledGap,
    ],
  },
  contact: {
    say: [
      {
        text: {
          zh: '客服热线 `10010`，办业务的短信也发 `10010`。',
          en: 'Customer service is `10010`, for calls and for service messages.',
        },
        on: [cite(carrierSources['tongliao-gaj-2025-09-12']), cite(carrierSources['fznews-2023-07-17'])],
      },
      {
        text: {
          zh: '官网 10010.com。',
          en: 'The official site is 10010.com.',
        },
        on: [cite(carrierSources['metowolf-vcards-2026-08-2']), cite(carrierSources['aliyunyouhui-undated'])],
      },
      {
        text: {
          zh: '官方 App 叫“中国联通”。',
          en: 'The official app is called 中国联通.',
        },
        on: [cite(carrierSources['aliyunyouhui-undated']), cite(carrierSources['bbthy-2025-05-06'])],
      },
    ],
    actions: [actions['call-10010'], actions['site-china-unicom']],
  },
} satisfies CarrierGuidance;

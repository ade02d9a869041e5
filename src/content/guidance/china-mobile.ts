import { actions } from '../actions.ts';
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
import {
  allowDeliveries,
  businessCallsOnly,
  confirmOnceMore,
  genuineSenders,
  nationalBlocking,
  nationalBlockingKinds,
  sendersCanBeFaked,
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

export const chinaMobile = {
  blocking: {
    steps: [
      {
        say: {
          text: {
            zh: '发 `KTFSR` 到 `10086`，开通“高频骚扰电话防护”。免费。',
            en: 'Text `KTFSR` to `10086` to turn on 高频骚扰电话防护. Free.',
          },
          on: [cite(carrierSources['wxredian-2024-11-07']), cite(carrierSources['aichixiu-kiwi-2024-06-07'])],
        },
        action: actions['block-calls-china-mobile'],
      },
      {
        say: {
          text: {
            zh: '不发短信也行：打 `10086` 转人工开通。',
            en: 'Rather not text: call `10086` and ask an agent to turn it on.',
          },
          on: [cite(carrierSources['fznews-2023-07-17']), cite(carrierSources['3dmxku-2023-09-12'])],
        },
        action: actions['call-10086'],
      },
      {
        say: {
          text: {
            zh: '拦截设置在公众号“中国移动高频骚扰电话防护”：“电话防护→骚扰拦截设置”，绑定手机号后进入。',
            en: 'The settings are in the WeChat account 中国移动高频骚扰电话防护: “电话防护→骚扰拦截设置”; bind your number to enter.',
          },
          on: [
            cite(carrierSources['meizhou-2025-04-01'], { zh: '“中国移动”一节', en: '“中国移动” section' }),
          ],
        },
        action: actions['wechat-china-mobile-blocking'],
      },
      {
        say: {
          text: {
            zh: '近 3 天的来电，可以在同一个公众号里标记：“电话防护→更多增值服务→号码标记”。标记经质量验证，再用来拦截。',
            en: 'Tag calls of the last 3 days in the same account: “电话防护→更多增值服务→号码标记”. Tags are checked for quality, then used for blocking.',
          },
          on: [
            cite(carrierSources['aichixiu-kiwi-2024-06-07']),
            cite(carrierSources['qlshbnews-2024-06-07']),
          ],
        },
        action: actions['wechat-china-mobile-tags'],
      },
      {
        say: {
          text: {
            zh: '营销短信也能挡：同一个公众号，“短信防护→绑定手机号→短信免打扰开关”。',
            en: 'Marketing messages too: same account, “短信防护→绑定手机号→短信免打扰开关”.',
          },
          on: [
            cite(carrierSources['ylxrmwhg-undated-2']),
            cite(carrierSources['wenxiaobai-blob-2025-01-21']),
          ],
        },
        action: actions['wechat-china-mobile-messages'],
      },
    ],
    limits: [
      confirmOnceMore,
      {
        text: {
          zh: '拦了会有短信提醒，也可以到公众号里查看拦截情况。',
          en: 'A text tells you of a block, and the WeChat account shows what was blocked.',
        },
        on: [cite(carrierSources['fznews-2023-07-17'])],
      },
      allowDeliveries,
      businessCallsOnly,
      {
        text: {
          zh: '它按呼叫行为、用户标记、号码黄页和回拨结果来判断。',
          en: 'It judges by call behaviour, user tags, directory data and call-back checks.',
        },
        on: [cite(carrierSources['wxredian-2024-11-07']), cite(carrierSources['sina-finance-2025-06-21'])],
      },
      {
        text: {
          zh: '短信这一项里，还可以拒收指定的号码和若干行业的营销短信。',
          en: 'The message part also refuses chosen senders and kinds of marketing messages.',
        },
        on: [cite(carrierSources['ylxrmwhg-undated'])],
      },
      {
        text: {
          zh: '开了短信免打扰，可能连验证码也挡掉。收不到就先关上。',
          en: 'The message switch may also stop verification codes. If one does not arrive, turn it off first.',
        },
      },
      {
        text: {
          zh: '开不通时：有的资料要求先开 VoLTE，2023 年讲怎么开通的报道没提这一条。说法不一，以 `10086` 答复为准。',
          en: 'If it will not turn on: some guides want VoLTE first; a 2023 report on how to turn it on does not mention it. Sources differ, so go by what `10086` says.',
        },
        on: [
          cite(carrierSources['akjqe-2020-06-30']),
          cite(carrierSources['dns110-info-undated']),
          cite(carrierSources['guofenmi-2023-05-30']),
          cite(carrierSources['fznews-2023-07-17']),
        ],
        conflicting: true,
      },
      {
        text: {
          zh: '在这个公众号里，可以按号段拦，如 `400`、`950` 开头的号码。',
          en: 'In this account you can block by prefix, such as numbers starting `400` or `950`.',
        },
        on: [cite(carrierSources['fznews-2023-07-17']), cite(carrierSources['wxredian-2024-11-07'])],
      },
      {
        text: {
          zh: '公众号里也能设黑名单和白名单。',
          en: 'The account also keeps a black list and a white list.',
        },
        on: [
          cite(carrierSources['aichixiu-kiwi-2024-06-07']),
          cite(carrierSources['3dmxku-2023-09-12']),
          cite(carrierSources['dns110-info-undated']),
        ],
      },
      {
        text: {
          zh: '拦了怎么通知，2021 年的资料说可以选：短信、微信，或不通知。',
          en: 'How you are told of a block can be chosen, as a 2021 page has it: by text, by WeChat or not at all.',
        },
        on: [cite(carrierSources['anaishagupta-2021-09-10'])],
      },
      nationalBlocking,
      nationalBlockingKinds,
      genuineSenders,
      sendersCanBeFaked,
    ],
    undo: {
      say: {
        text: {
          zh: '关闭：发 `QXFSR` 到 `10086`，或找 `10086` 人工、营业厅。',
          en: 'To turn it off: text `QXFSR` to `10086`, or ask a `10086` agent or a shop.',
        },
        on: [
          cite(carrierSources['dns110-info-undated']),
          cite(carrierSources['3dmxku-2023-09-12']),
          cite(carrierSources['akjqe-2020-06-30']),
          cite(carrierSources['anaishagupta-2021-09-10']),
        ],
      },
      action: actions['unblock-calls-china-mobile'],
    },
  },
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

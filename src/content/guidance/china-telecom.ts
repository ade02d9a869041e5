import { actions } from '../actions.ts';
import {
  askToStopOverseas,
  complain,
  noGroupLine,
  noOverseasText,
  olderOverseasMenu,
  overseasBack,
  reportMessage,
  stopOverseas,
  ticket,
} from '../carrier-services/china-telecom.ts';
import { appeal, complaintLimits } from '../carrier-services/complaining.ts';
import { overseasLimits } from '../carrier-services/overseas.ts';
import { spamReport, spamReportLimits } from '../carrier-services/reporting.ts';
import {
  allowDeliveries,
  callAndMessageBlocking,
  genuineSenders,
  nationalBlocking,
  nationalBlockingKinds,
  nationalBlockingNames,
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

export const chinaTelecom = {
  blocking: {
    steps: [
      {
        say: {
          text: {
            zh: '发 `KTFSR` 到 `10001`（不是 `10000`），开通防骚扰。',
            en: 'Text `KTFSR` to `10001` (not `10000`) to turn on call blocking.',
          },
          on: [
            cite(carrierSources['tongliao-gaj-2025-09-12'], {
              zh: '“中国电信”一节',
              en: '“中国电信” section',
            }),
            cite(carrierSources['fznews-2023-07-17']),
          ],
        },
        action: actions['block-calls-china-telecom'],
      },
      {
        say: {
          text: {
            zh: '不发短信也行：打 `10000` 转人工开通。',
            en: 'Rather not text: call `10000` and ask an agent to turn it on.',
          },
          on: [cite(carrierSources['fznews-2023-07-17'])],
        },
        action: actions['call-10000'],
      },
      {
        say: {
          text: {
            zh: '拦截设置在公众号“天翼防骚扰”：“来电防护→来电免打扰设置”。首次绑定手机号，要等 1 分钟再设置。',
            en: 'The settings are in the WeChat account 天翼防骚扰: “来电防护→来电免打扰设置”. After binding your number for the first time wait 1 minute.',
          },
          on: [
            cite(carrierSources['meizhou-2025-04-01'], { zh: '“中国电信”一节', en: '“中国电信” section' }),
          ],
        },
        action: actions['wechat-china-telecom-blocking'],
      },
    ],
    limits: [
      {
        text: {
          zh: '这个菜单，也有写作“业务设置→智能拦截设置”的。',
          en: 'Other guides call this menu “业务设置→智能拦截设置”.',
        },
        on: [cite(carrierSources['gmw-2025-01-11']), cite(carrierSources['ddcjw-2023-06-08'])],
      },
      allowDeliveries,
      nationalBlocking,
      nationalBlockingKinds,
      nationalBlockingNames,
      callAndMessageBlocking,
      {
        text: {
          zh: '只挡营销短信的开关，我们没有查到电信的可靠做法，请问 `10000`。',
          en: 'For a switch against marketing messages we found nothing reliable for China Telecom: ask `10000`.',
        },
      },
      genuineSenders,
      sendersCanBeFaked,
    ],
    undo: {
      say: {
        text: {
          zh: '想关闭，回公众号里关，或打 `10000`。网上流传一种关闭短信，我们没有查到官方出处，不要发。',
          en: 'To turn it off, use the WeChat account or call `10000`. A text going round for this has no official source that we found: do not send it.',
        },
      },
    },
  },
  overseas: {
    steps: [
      {
        say: stopOverseas,
        action: actions['wechat-china-telecom-overseas'],
      },
      {
        say: askToStopOverseas,
        action: actions['call-10000'],
      },
    ],
    limits: [olderOverseasMenu, noOverseasText, ...overseasLimits],
    undo: {
      say: overseasBack,
      action: actions['call-10000'],
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
        action: actions['call-10000'],
      },
      {
        say: ticket,
      },
      appeal,
    ],
    limits: [noGroupLine, ...complaintLimits],
  },
  records: {
    steps: [
      {
        say: {
          text: {
            zh: '详单在中国电信 App“全部→查询办理→详单查询”。',
            en: 'Records are in the 中国电信 app under “全部→查询办理→详单查询”.',
          },
          on: [cite(carrierSources['xnnu-undated-2'])],
        },
        action: actions['app-china-telecom-records'],
      },
      {
        say: {
          text: {
            zh: '近 6 个月的账单，官网、官方 App 或客服热线都能查。',
            en: 'Bills of the last 6 months are on the official site, in the official app or from the hotline.',
          },
          on: [cite(carrierSources['drbdp-cdn-undated'])],
        },
        action: actions['site-china-telecom'],
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
          zh: '用短信查已订业务，我们没有查到电信的可靠做法，请问 `10000`。',
          en: 'For a text that lists your services we found nothing reliable for China Telecom: ask `10000`.',
        },
      },
    ],
  },
  forwarding: {
    steps: [
      ...forwardingSteps,
      {
        say: {
          text: {
            zh: '上面的取消不了，可以试拨 `*720`：2021 年的资料说，电信手机拨它取消全部来电的转移。',
            en: 'If that fails, try dialling `*720`: a 2021 page says that on China Telecom phones it cancels forwarding of all calls.',
          },
          on: [cite(carrierSources['wuhannews-2021-08-02'])],
        },
        action: actions['clear-forwarding-china-telecom-old'],
      },
    ],
    limits: [
      {
        text: {
          zh: '`*720` 是老制式的代码，VoLTE 卡可能无效。不行就打 `10000`。',
          en: '`*720` belongs to the old network and may do nothing on VoLTE cards. If so, call `10000`.',
        },
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
            zh: '卡锁了：PUK 码在中国电信 App“查询办理→客服→便民→我的PUK码”。要核身份证和人脸。',
            en: 'Card locked: the PUK is in the 中国电信 app under “查询办理→客服→便民→我的PUK码”. It checks your ID and face.',
          },
          on: [cite(carrierSources['aliyunyh-undated-2'])],
        },
        action: actions['app-china-telecom-puk'],
      },
      {
        say: {
          text: {
            zh: '找不到，就在 App 内搜“PUK码”，或问 `10000`。',
            en: 'If you cannot find it, search PUK码 in the app or ask `10000`.',
          },
        },
      },
      { say: simLost, action: actions['call-10000'] },
    ],
    limits: simPinLimits,
  },
  suspend: {
    steps: [
      {
        say: {
          text: {
            zh: '中国电信 App“查询办理→手机停机保号”，或在 App 内搜“停机保号”，或打 `10000` 转人工。',
            en: 'In the 中国电信 app, “查询办理→手机停机保号”, or search 停机保号, or ask a `10000` agent.',
          },
          on: [cite(carrierSources['yunzhuji-2025-05-21'], { zh: '同站两页', en: 'two pages of this site' })],
        },
        action: actions['app-china-telecom-suspend'],
      },
    ],
    limits: suspendLimits,
    undo: {
      say: {
        text: {
          zh: '怎么恢复，我们没有查到可靠的做法。办之前先问 `10000`。',
          en: 'We found nothing reliable on how to resume. Ask `10000` before you suspend.',
        },
      },
      action: actions['call-10000'],
    },
  },
  port: {
    steps: [
      {
        say: {
          text: {
            zh: '查能不能转走：自己发短信 `CXXZ#姓名#证件号` 到 `10001`（不是 `10000`）。',
            en: 'See whether you may leave: text `CXXZ#姓名#证件号` (name, ID number) to `10001` yourself (not `10000`).',
          },
          on: [
            cite(carrierSources['cfyys-2018-11-22']),
            cite(carrierSources['ylzx-public-2019-11-15']),
            cite(carrierSources['xcctv-it-2019-11-28']),
          ],
        },
        action: actions['ask-port-china-telecom'],
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
            zh: '在中国电信 App 里搜“销户”，或带身份证到自有营业厅。线上能不能办说法不一，有的说能，有的说要去营业厅。以 `10000` 答复为准。',
            en: 'Search 销户 in the 中国电信 app, or take your ID to an own-brand shop. Sources differ on whether it works online or only in a shop. Go by what `10000` says.',
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
            zh: '在中国电信 App 里搜“二次焕新”，或“查询办理→全部→生活服务→便民→二次号码焕新”。',
            en: 'Search 二次焕新 in the 中国电信 app, or “查询办理→全部→生活服务→便民→二次号码焕新”.',
          },
          on: [cite(carrierSources['itcow-2025-05-09']), cite(carrierSources['bbthy-2025-05-06'])],
        },
        action: actions['app-china-telecom-recycled'],
      },
    ],
    limits: [
      {
        text: {
          zh: '电信小号：2025 年的报道说已停服。',
          en: 'China Telecom’s second numbers: a 2025 report says that the service has stopped.',
        },
        on: [cite(carrierSources['digipub-2025'])],
      },
      {
        text: {
          zh: '“天翼小号”App：2022 年的资料说已下线。',
          en: 'The 天翼小号 app: gone, says a 2022 list.',
        },
        on: [cite(carrierSources['yiov-wool-2022-03'])],
      },
      ...secondNumberLimits,
      recycledGap,
    ],
  },
  contact: {
    say: [
      {
        text: {
          zh: '打电话用 `10000`。',
          en: 'Calls go to `10000`.',
        },
        on: [cite(carrierSources['fznews-2023-07-17']), cite(carrierSources['gmw-2025-01-11'])],
      },
      {
        text: {
          zh: '办业务的短信用 `10001`，和电话号码不一样。',
          en: 'Service messages go to `10001`, which is another number.',
        },
        on: [
          cite(carrierSources['tongliao-gaj-2025-09-12'], { zh: '“中国电信”一节', en: '“中国电信” section' }),
          cite(carrierSources['fznews-2023-07-17']),
        ],
      },
      {
        text: {
          zh: '官网 189.cn。',
          en: 'The official site is 189.cn.',
        },
        on: [cite(carrierSources['metowolf-vcards-2026-08-3'])],
      },
      {
        text: {
          zh: '官方 App 叫“中国电信”。',
          en: 'The official app is called 中国电信.',
        },
        on: [cite(carrierSources['bbthy-2025-05-06'])],
      },
    ],
    actions: [actions['call-10000'], actions['site-china-telecom']],
  },
} satisfies CarrierGuidance;

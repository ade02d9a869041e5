import { actions } from '../actions.ts';
import { blocking } from '../blocking.ts';
import {
  askToStopOverseas,
  complain,
  noGroupLine,
  olderOverseasMenu,
  overseasBack,
  reportMessage,
  stopOverseas,
  ticket,
} from '../carrier-services/china-telecom.ts';
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
  portWarning,
  portWhere,
  prefixIsNotCarrier,
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
  blocking: blocking['china-telecom'],
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
    limits: [olderOverseasMenu, ...overseasLimits],
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
            zh: '近 6 个月的详单，在中国电信 App“全部→查询办理→详单查询”，或在 App 内搜“详单”，或问 `10000`。',
            en: 'For the last 6 months, “全部→查询办理→详单查询” in the 中国电信 app, or search 详单 in it, or ask `10000`.',
          },
          on: [cite(carrierSources['drbdp-cdn-undated']), cite(carrierSources['xnnu-undated-2'])],
        },
        action: actions['app-china-telecom-records'],
      },
      {
        say: {
          text: {
            zh: '也可以上官网 189.cn 查。官方 App 的名字是“中国电信”。',
            en: 'Or use the official site 189.cn. The official app is called 中国电信.',
          },
          on: [cite(carrierSources['metowolf-vcards-2026-08-3'])],
        },
        action: actions['site-china-telecom'],
      },
      { say: sixMonths },
      { say: freeBill },
      { say: stampedBill },
      cardsInMyName,
    ],
    limits: [
      billGap,
      {
        text: {
          zh: '用短信查已订业务，我们没有查到电信的可靠做法，请问 `10000`。',
          en: 'For a text that lists your services we found nothing reliable for Telecom: ask `10000`.',
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
            en: 'If that fails, try dialling `*720`: a 2021 page says that on Telecom phones it cancels forwarding of all calls.',
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
            zh: '卡锁了：在中国电信 App 内搜“PUK码”，或“查询办理→客服→便民→我的PUK码”。要核身份证和人脸。',
            en: 'Card locked: search PUK码 in the 中国电信 app, or “查询办理→客服→便民→我的PUK码”. It checks your ID and face.',
          },
          on: [cite(carrierSources['aliyunyh-undated-2'])],
        },
        action: actions['app-china-telecom-puk'],
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
          on: [cite(carrierSources['yunzhuji-2025-05-21'])],
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
            zh: '在中国电信 App 里搜“销户”，或带身份证到自有营业厅。有的说线上能办，有的说要去营业厅，各省不同。说法不一，以 `10000` 答复为准。',
            en: 'Search 销户 in the 中国电信 app, or take your ID to an own-brand shop. Some say it works online, some say only in a shop; provinces differ. Sources differ, so go by what `10000` says.',
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
          zh: '电信自己的小号：2022 年的资料说天翼小号 App 已下线，2025 年的报道说电信小号停服。',
          en: 'Telecom’s own second numbers: a 2022 list says the 天翼小号 app was gone, a 2025 report that the service stopped.',
        },
        on: [cite(carrierSources['yiov-wool-2022-03']), cite(carrierSources['digipub-2025'])],
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
          zh: '官网 189.cn，官方 App 叫“中国电信”。',
          en: 'The official site is 189.cn; the official app is called 中国电信.',
        },
        on: [cite(carrierSources['metowolf-vcards-2026-08-3'])],
      },
    ],
    actions: [actions['call-10000'], actions['site-china-telecom']],
  },
} satisfies CarrierGuidance;

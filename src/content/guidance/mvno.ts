import { actions } from '../actions.ts';
import { appeal, complaintLimits } from '../carrier-services/complaining.ts';
import { spamReport, spamReportLimits } from '../carrier-services/reporting.ts';
import { mvnoAskOwn, mvnoBrandFromPrefix } from '../facts/mvno-ask-own.ts';
import { accountCheckGap, cardsInMyName, simLost, unbindFirst } from '../facts/own-accounts.ts';
import { recycledElsewhere, reissued } from '../facts/recycled.ts';
import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { virtualOperatorSources } from '../sources/virtual-operators-sources.ts';
import type { CarrierGuidance } from './carrier-guidance.ts';
import {
  billGap,
  cancelConditions,
  forwardingLimits,
  forwardingSteps,
  freeBill,
  portExcluded,
  portNoHelp,
  secondNumberLimits,
  separateCard,
  simPin,
  simPinLimits,
  spamPolice,
} from './everyone.ts';

const mvnoHotlineRange: Fact = {
  text: {
    zh: '一篇虚拟运营商公众号的文章说，2017 年的电信网编号计划把 `1002X`–`1006X` 定为虚拟运营商的客服号。',
    en: 'A virtual operator’s WeChat account says that the 2017 numbering plan sets `1002X`–`1006X` aside for virtual operators’ hotlines.',
  },
  on: [cite(virtualOperatorSources['10100-2017'])],
};

const mvnoOtherHotline: Advice = {
  text: {
    zh: '所以你的客服号一般不是 `10086`、`10010`、`10000`。',
    en: 'So your hotline is normally not `10086`, `10010` or `10000`.',
  },
};

const mvnoUnknownHotlines: Advice = {
  text: {
    zh: '爱施德U.友、中兴视通、联想懂的、红豆电信、朗玛、星美、长江时代、天音、话机世界等，我们没有查到可靠的客服号。看卡板或充值短信上的客服号。',
    en: 'We found no reliable hotline for 爱施德U.友, 中兴视通, 联想懂的, 红豆电信, 朗玛, 星美, 长江时代, 天音, 话机世界 and others. Read it off the card holder or a top-up message.',
  },
};

export const mvno = {
  blocking: {
    useHost: {
      text: {
        zh: '工信部和信通院的说明只点名移动、联通、电信三家，虚拟运营商的客户在不在内，我们没有查到说明。我们的建议：先问卡上或 App 里的客服。',
        en: 'What MIIT and CAICT say names only China Mobile, China Unicom and China Telecom; we found no word on customers of virtual operators. Our advice: first ask the hotline on your card or in the app.',
      },
      on: [
        cite(carrierSources['fznews-2023-07-17']),
        cite(carrierSources['163-2023']),
        cite(carrierSources['xinwust-2023-12-30']),
      ],
    },
  },
  overseas: {
    useHost: {
      text: {
        zh: '先问卡上或 App 里的客服能不能关境外来电。所用网络的办法，不一定管虚拟运营商的客户。',
        en: 'First ask the hotline on your card or in the app whether it can stop calls from outside the mainland. The host network’s way may not cover customers of a virtual operator.',
      },
    },
  },
  'spam-report': { steps: [spamReport, spamPolice], limits: spamReportLimits },
  complaint: {
    steps: [
      { say: mvnoAskOwn },
      { say: mvnoUnknownHotlines },
      {
        say: {
          text: {
            zh: '打客服时记下工单号、时间和对方工号。',
            en: 'When you call, note the ticket number, the time and the agent’s number.',
          },
        },
      },
      appeal,
    ],
    limits: [mvnoHotlineRange, mvnoOtherHotline, mvnoBrandFromPrefix, ...complaintLimits],
  },
  records: {
    steps: [
      {
        say: {
          text: {
            zh: '用这家的 App，或问卡上的客服，查详单和已订业务，问清能查多久的。',
            en: 'Use that operator’s app, or ask the hotline on the card, for your records and services, and how far back they go.',
          },
        },
      },
      { say: freeBill },
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
            zh: '卡锁了怎么取 PUK 码，问卡上或 App 里的客服。',
            en: 'Card locked: ask the hotline on the card or in the app for the PUK.',
          },
        },
      },
      { say: simLost },
    ],
    limits: simPinLimits,
  },
  suspend: {
    steps: [
      {
        say: {
          text: {
            zh: '虚拟运营商的停机保号，没有查到可靠的做法。请问卡上或 App 里的客服。',
            en: 'We found nothing reliable on suspending a line with a virtual operator. Ask the hotline on the card or in the app.',
          },
        },
      },
    ],
  },
  port: {
    steps: [
      {
        say: {
          text: {
            zh: '能不能携号转网说法不一：2019 年三大运营商的细则写，虚拟运营商号段暂不能携转；阿里云的接口文档在虚商号段一栏写“暂不支持”；有网站说部分虚拟运营商已接入。以客服答复为准。',
            en: 'Sources differ on porting: the three carriers’ rules of 2019 leave out virtual operators’ ranges for the time being; Aliyun’s API documents say “暂不支持” (not supported yet) in the row on those ranges; one site says some virtual operators have joined. Go by what customer service says.',
          },
          on: [
            cite(carrierSources['zaojiao86-2019-11-15']),
            cite(virtualOperatorSources['aliyun-help-undated'], {
              zh: '“虚拟运营商号段”一行',
              en: 'row “虚拟运营商号段”',
            }),
            cite(virtualOperatorSources['zjrxz-2025-09']),
          ],
          conflicting: true,
        },
      },
    ],
    limits: [portExcluded, portNoHelp],
  },
  cancel: {
    steps: [
      ...unbindFirst,
      {
        say: {
          text: {
            zh: '找卡上或 App 里的客服办。各家的做法，我们只查到小米移动的。',
            en: 'Ask the hotline on the card or in the app. Of all the brands we found only how 小米移动 does it.',
          },
        },
      },
      {
        say: {
          text: {
            zh: '小米移动：内容站写，在小米移动 App“业务办理→销号退款”办。',
            en: '小米移动: a content site says in its app, “业务办理→销号退款”.',
          },
          on: [cite(virtualOperatorSources['aliyunyh-undated-3'])],
        },
        action: actions['app-xiaomi-mobile-cancel'],
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
  'second-number': { steps: [separateCard], limits: [...secondNumberLimits, recycledElsewhere] },
} satisfies CarrierGuidance;

import type { Localized } from '#domain/locale.ts';
import { actions } from '../actions.ts';
import type { Action, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { virtualOperatorSources } from '../sources/virtual-operators-sources.ts';

/** One brand of virtual operator: whom its customer asks. */
export interface MvnoBrand {
  readonly name: Localized;
  readonly contact: Fact;
  readonly actions: readonly Action[];
}

export const mvnoBrands = {
  'xiaomi-mobile': {
    name: { zh: '小米移动', en: '小米移动 (Xiaomi)' },
    contact: {
      text: {
        zh: '2019—2020 年的资料：客服热线 `400-922-3838`，短号 `10046`，官网 10046.mi.com。请先核对卡上的号码。',
        en: 'Data from 2019–2020: hotline `400-922-3838`, short number `10046`, site 10046.mi.com. Check it against your card first.',
      },
      on: [
        cite(virtualOperatorSources['bbsetup-public-bugbounty-data-2020-09'], {
          zh: '网址 10046.mi.com',
          en: 'the address 10046.mi.com',
        }),
        cite(virtualOperatorSources['metowolf-vcards-2019-07']),
      ],
    },
    actions: [actions['call-xiaomi-mobile']],
  },
  'alibaba-telecom': {
    name: { zh: '阿里通信', en: '阿里通信 (Alibaba)' },
    contact: {
      text: {
        zh: '客服热线 `10029`。',
        en: 'Hotline `10029`.',
      },
      on: [
        cite(virtualOperatorSources['metowolf-vcards-2026-08-5']),
        cite(virtualOperatorSources['118456-undated']),
      ],
    },
    actions: [actions['call-10029']],
  },
  'snail-mobile': {
    name: { zh: '蜗牛移动', en: '蜗牛移动 (Snail)' },
    contact: {
      text: {
        zh: '2017—2019 年的资料：客服热线 `10040`，网上营业厅 10040.snail.com。请先核对卡上的号码。',
        en: 'Data from 2017–2019: hotline `10040`, online shop 10040.snail.com. Check it against your card first.',
      },
      on: [
        cite(virtualOperatorSources['brucevsked-simcustc1-2017-05']),
        cite(virtualOperatorSources['unnamed-2019']),
      ],
    },
    actions: [actions['call-10040']],
  },
  'suning-mobile': {
    name: { zh: '苏宁互联', en: '苏宁互联 (Suning)' },
    contact: {
      text: {
        zh: '年代不明的资料：网上营业厅 10035.suning.com。客服号没有查到可靠的，看卡上或短信里的。',
        en: 'Undated information: online shop 10035.suning.com. We found no reliable hotline; look on the card or in its messages.',
      },
      on: [
        cite(virtualOperatorSources['unnamed-undated-2']),
        cite(virtualOperatorSources['unnamed-undated-3']),
      ],
    },
    actions: [actions['site-suning-mobile']],
  },
  'jd-mobile': {
    name: { zh: '京东通信', en: '京东通信 (JD)' },
    contact: {
      text: {
        zh: '年代不明的资料：入口 mobile.jd.com。客服号没有查到，看卡上或短信里的。',
        en: 'Undated information: site mobile.jd.com. We found no hotline; look on the card or in its messages.',
      },
      on: [cite(virtualOperatorSources['unnamed-undated-6'])],
    },
    actions: [actions['site-jd-mobile']],
  },
  'gome-mobile': {
    name: { zh: '国美极信', en: '国美极信 (Gome)' },
    contact: {
      text: {
        zh: '2017 年的资料：客服 `10037`，官网 g-mobile.com.cn。现在是否还用，请先核对卡上的号码。',
        en: 'Data from 2017: hotline `10037`, site g-mobile.com.cn. Check it against your card first.',
      },
      on: [cite(virtualOperatorSources['brucevsked-simcustc1-2017-05'])],
    },
    actions: [],
  },
  dixintong: {
    name: { zh: '迪信通（迪加）', en: '迪信通 (迪加)' },
    contact: {
      text: {
        zh: '2017 年的资料：客服 `400-161-0026`，官网 10026.cn。请先核对卡上的号码。',
        en: 'Data from 2017: hotline `400-161-0026`, site 10026.cn. Check it against your card first.',
      },
      on: [cite(virtualOperatorSources['brucevsked-simcustc1-2017-05'])],
    },
    actions: [],
  },
  yuantel: {
    name: { zh: '远特通信', en: '远特通信 (Yuantel)' },
    contact: {
      text: {
        zh: '2017 年的资料：客服 `400-609-1100`，官网 yuantel.com。请先核对卡上的号码。',
        en: 'Data from 2017: hotline `400-609-1100`, site yuantel.com. Check it against your card first.',
      },
      on: [cite(virtualOperatorSources['brucevsked-simcustc1-2017-05'])],
    },
    actions: [],
  },
  'hna-mobile': {
    name: { zh: '海航通信', en: '海航通信 (HNA)' },
    contact: {
      text: {
        zh: '年代不明的资料：客服 `10044`。请先核对卡上的号码。',
        en: 'Undated information: hotline `10044`. Check it against your card first.',
      },
      on: [cite(virtualOperatorSources['unnamed-undated-4'])],
    },
    actions: [],
  },
  'share-mobile': {
    name: { zh: '分享通信', en: '分享通信' },
    contact: {
      text: {
        zh: '2016 年的账单短信写：缴费访问 10039.cc。客服号没有查到，看卡上或短信里的。',
        en: 'A bill message of 2016 gives 10039.cc for paying. We found no hotline; look on the card or in its messages.',
      },
      on: [cite(virtualOperatorSources['unnamed-2022'])],
    },
    actions: [],
  },
  'minsheng-mobile': {
    name: { zh: '民生通讯', en: '民生通讯 (Minsheng)' },
    contact: {
      text: {
        zh: '年代不明的资料：客服 `400-650-9170`，官网 ms170.cn。请先核对卡上的号码。',
        en: 'Undated information: hotline `400-650-9170`, site ms170.cn. Check it against your card first.',
      },
      on: [cite(virtualOperatorSources['unnamed-undated-5'])],
    },
    actions: [],
  },
} satisfies Record<string, MvnoBrand>;

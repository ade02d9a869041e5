import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { marketSources } from '../sources/market-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { ActorId } from './actors.ts';

interface Flow {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly what: Fact;
  /** Single cases and claims from different years: never a market rate. Its grade is its own, often weaker. */
  readonly price?: Fact;
}

/** What passes from one to the next, and for how much. Ids are for ever. */
export const flows = {
  'f-person-holders': {
    from: 'person',
    to: 'holders',
    what: {
      text: {
        zh: '你办卡、买房、点外卖、寄快递时，交出号码。',
        en: 'You hand over your number when you take out a SIM, buy a flat, order food or send a parcel.',
      },
      on: [
        cite(marketSources['handmsg-2024-01'], { zh: '办卡', en: 'SIMs' }),
        cite(marketSources['shdongyou-2025'], { zh: '买房', en: 'flats' }),
        cite(marketSources['xyz-ttnews-undated'], { zh: '外卖', en: 'takeaways' }),
        cite(marketSources['iheima-undated'], { zh: '快递', en: 'parcels' }),
      ],
    },
  },
  'f-person-collectors': {
    from: 'person',
    to: 'collectors',
    what: {
      text: {
        zh: '你装了插件（SDK）有问题的 App，在评论区留言，或用手机流量看网页。',
        en: 'You install an app with a bad plug-in (SDK), comment under a video, or browse over mobile data.',
      },
      on: [
        cite(stepSources['jiangsulong-2020-07-19'], { zh: '插件', en: 'plug-ins' }),
        cite(marketSources['cqnews-2025-03-16'], { zh: '评论区', en: 'comments' }),
        cite(marketSources['sina-tech-2017-12-08'], { zh: '看网页', en: 'browsing' }),
      ],
    },
  },
  'f-holders-brokers': {
    from: 'holders',
    to: 'databrokers',
    what: {
      text: { zh: '内部人员倒卖客户的号码。', en: 'Insiders sell on customers’ numbers.' },
      on: [
        cite(marketSources['ahcourt-bbzy-2022-01'], { zh: '营业厅工作人员', en: 'shop staff' }),
        cite(marketSources['shdongyou-2025'], { zh: '业主信息', en: 'flat owners’ details' }),
        cite(marketSources['iheima-undated'], {
          zh: '运营商、社区、快递等',
          en: 'carriers, residents’ offices, couriers',
        }),
      ],
    },
    price: {
      text: {
        zh: '个案：外卖订餐信息约 1 万条 800 元（2018 年报道，由店铺代运营人员抓取）。',
        en: 'One case: takeaway-order data at about 800 yuan per 10,000 records (2018 report; taken by a contractor who ran shops’ pages).',
      },
      on: [cite(marketSources['xyz-ttnews-undated'])],
    },
  },
  'f-collectors-brokers': {
    from: 'collectors',
    to: 'databrokers',
    what: {
      text: {
        zh: '把“浏览了什么＋手机号”打包供货。',
        en: 'They supply bundles of “what was viewed + phone number”.',
      },
      on: [cite(marketSources['sina-tech-2017-12-08']), cite(marketSources['cqrb-2025-03-16'])],
    },
    price: {
      text: {
        zh: '个案：贷款线索每条 30—150 元（2018—2019 年，用广告引人填表，再倒卖；检察机关 2022 年 12 月的典型案例）。',
        en: 'One case: loan leads at 30–150 yuan each (2018–2019; adverts lured people into filling in a form, which was then resold; a prosecutors’ typical case of December 2022).',
      },
      on: [cite(marketSources['jingyinlaw-2025-12-01']), cite(marketSources['shi-fen-2022-12'])],
    },
  },
  'f-carriers-brokers': {
    from: 'carriers',
    to: 'databrokers',
    what: {
      text: {
        zh: '运营商那边的数据，有的被内部人员带出去（有判决），有的被网络设备复制去分析（有市场监管部门查办的案件）。这两起案件都不是 2022 年晚会点名的公司；后一起里的标签数据，据称已去掉身份信息，用来投广告。',
        en: 'Carrier-side data leaves through insiders (there is a conviction), or network equipment copies it for analysis (there is a case handled by the market regulator). Neither case involves the companies named in 2022; in the second the tagged data was said to be de-identified and was used to place adverts.',
      },
      on: [
        cite(marketSources['samr-2021-07-30'], { zh: '网络设备复制', en: 'copied by equipment' }),
        cite(marketSources['chafagui-2021-12-11'], { zh: '内部人员', en: 'insiders' }),
        cite(marketSources['ettmnews-2019-01-28'], { zh: '内部人员', en: 'insiders' }),
      ],
    },
    price: {
      text: {
        zh: '号百案：2 亿条，获利 2 千万元，5 人获刑（律师评析）。2019 年媒体报道的浙江一案，数目相同，没有点公司名。',
        en: 'The Haobai (号百) case: 200 million records, 20 million yuan gained, five people sentenced (a lawyer’s account). A Zhejiang case in the press of 2019 has the same figures and names no company.',
      },
      on: [
        cite(marketSources['chafagui-2021-12-11'], { zh: '号百案', en: 'the Haobai case' }),
        cite(marketSources['ettmnews-2019-01-28'], { zh: '浙江一案', en: 'the Zhejiang case' }),
      ],
    },
  },
  'f-brokers-tele': {
    from: 'databrokers',
    to: 'telemarketers',
    what: {
      text: { zh: '按条卖“精准客户”。', en: '“Precise leads”, sold by the record.' },
      on: [
        cite(stepSources['unnamed-2022-03-24']),
        cite(marketSources['163-shobserver-2025'], { zh: '每条付费', en: 'paid by the record' }),
      ],
    },
    price: {
      text: {
        zh: '节目里的一个报价：每条 3 元（2022 年，只见于那篇文章的转述）。',
        en: 'One quote in the programme: 3 yuan per record (2022; seen only in the article’s account).',
      },
      on: [cite(stepSources['unnamed-2022-03-24'])],
    },
  },
  'f-systems-tele': {
    from: 'systems',
    to: 'telemarketers',
    what: {
      text: { zh: '卖外呼系统、机器人和话术。', en: 'Call systems, bots and scripts.' },
      on: [
        cite(stepSources['caoyang2002-caoyang2002-2025-03-19']),
        cite(marketSources['dbgt-undated']),
        cite(marketSources['fx361-2024']),
      ],
    },
    price: {
      text: {
        zh: '节目称：一年约一万元，一天拨上千通（2025 年）；一款套餐 7880 元至 3 万多元（2025 年）。记者暗访：机器人一年 8800 元，一天约打 1000 个（约 2019 年）。',
        en: 'According to the programme: about 10,000 yuan a year for over a thousand calls a day (2025); one package 7,880 to over 30,000 yuan (2025). A reporter under cover: a bot at 8,800 yuan a year, about 1,000 calls a day (c. 2019).',
      },
      on: [
        cite(stepSources['caoyang2002-caoyang2002-2025-03-19'], { zh: '2025 年', en: '2025' }),
        cite(marketSources['dbgt-undated'], { zh: '暗访', en: 'under cover' }),
      ],
    },
  },
  'f-lines-systems': {
    from: 'lines',
    to: 'systems',
    what: {
      text: {
        zh: '供线路、号码池、小号和多卡设备。',
        en: 'Lines, number pools, mini numbers and multi-SIM boxes.',
      },
      on: [
        cite(marketSources['cqrb-2025-03-16'], { zh: '小号', en: 'mini numbers' }),
        cite(marketSources['gd-sta-2022-03-17'], { zh: '线路', en: 'lines' }),
        cite(stepSources['caoyang2002-caoyang2002-2025-03-19'], {
          zh: '号码池、多卡设备',
          en: 'pools and boxes',
        }),
      ],
    },
    price: {
      text: {
        zh: '外呼系统销售商报给记者的价：一分钟约 0.1—0.2 元（2024 年）。',
        en: 'What a seller of call systems told a reporter: about 0.1–0.2 yuan a minute (2024).',
      },
      on: [cite(marketSources['fx361-2024'])],
    },
  },
  'f-carriers-lines': {
    from: 'carriers',
    to: 'lines',
    what: {
      text: {
        zh: '出租中继线；号码经虚拟运营商批发转售。',
        en: 'Trunk lines are leased out; numbers are wholesaled through virtual operators.',
      },
      on: [
        cite(marketSources['pdlmy-undated'], { zh: '中继线', en: 'trunk lines' }),
        cite(marketSources['fx361-2018-11-27'], { zh: '中继线', en: 'trunk lines' }),
        cite(marketSources['yangliuju-2025-03'], { zh: '虚拟运营商', en: 'virtual operators' }),
      ],
    },
  },
  'f-tele-person': {
    from: 'telemarketers',
    to: 'person',
    what: {
      text: {
        zh: '打电话给你：先说“回访”，或显示本地号码，引你来接。',
        en: 'The call to you: it opens as a “follow-up”, or shows a local number so that you pick up.',
      },
      on: [
        cite(marketSources['cqrb-2025-03-16'], { zh: '本地号码', en: 'a local number' }),
        cite(stepSources['unnamed-2022-03-24'], { zh: '回访', en: '“follow-up”' }),
      ],
    },
  },
  'f-brokers-fraud': {
    from: 'databrokers',
    to: 'fraud',
    what: {
      text: { zh: '同类名单流到骗子那里。', en: 'The same kind of list reaches fraudsters.' },
      on: [cite(marketSources['iheima-undated']), cite(marketSources['shdongyou-2025'])],
    },
  },
  'f-tele-carriers': {
    from: 'telemarketers',
    to: 'carriers',
    what: {
      text: {
        zh: '话费流回线路那一方，是这条链的一笔收入。',
        en: 'Call charges flow back to the line side: one of the chain’s revenues.',
      },
      on: [cite(stepSources['caoyang2002-caoyang2002-2025-03-19']), cite(stepSources['unnamed-2022-03-24'])],
    },
    price: {
      text: {
        zh: '两个数字都是销售自己报的，我们没有见到账目或判决。2022 年的转述：有公司自称一年话费收入近一个亿。2025 年的转述：销售称，一家口腔机构一个月话费三十多万元。',
        en: 'Both figures are salespeople’s own; we have seen no accounts or judgment. A 2022 account: one firm claims call income near 100 million yuan a year. A 2025 account: a salesperson claims a dental clinic spent over 300,000 yuan a month.',
      },
      on: [
        cite(stepSources['unnamed-2022-03-24'], { zh: '2022 年的转述', en: 'the 2022 account' }),
        cite(stepSources['caoyang2002-caoyang2002-2025-03-19'], {
          zh: '2025 年的转述',
          en: 'the 2025 account',
        }),
      ],
    },
  },
  'f-person-defence': {
    from: 'person',
    to: 'defence',
    what: {
      text: {
        zh: '你开免打扰、举报、申诉、报案。',
        en: 'You turn on call blocking, report, appeal or go to the police.',
      },
      on: [
        cite(stepSources['shushuxiu-2023-09-26-2'], { zh: '免打扰、举报', en: 'call blocking, reports' }),
        cite(marketSources['miit-hubca-undated'], { zh: '申诉', en: 'the appeal' }),
      ],
    },
  },
  'f-defence-lines': {
    from: 'defence',
    to: 'lines',
    what: {
      text: { zh: '关停线路、罚款、立案。', en: 'Lines are cut, fines issued, cases opened.' },
      on: [
        cite(marketSources['agwz-2025-03-16'], { zh: '关停线路', en: 'lines cut' }),
        cite(marketSources['pdlmy-undated'], { zh: '罚款', en: 'fines' }),
        cite(marketSources['gd-sta-2022-03-17'], { zh: '立案', en: 'a case opened' }),
      ],
    },
  },
} satisfies Record<string, Flow>;

export type FlowId = keyof typeof flows;

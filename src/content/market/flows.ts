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
        zh: '你办业务、买东西时，把号码交给对方。',
        en: 'You give your number to those who serve you and sell to you.',
      },
      on: [
        cite(marketSources['handmsg-2024-01'], { zh: '办卡', en: 'SIMs' }),
        cite(marketSources['shdongyou-2025'], { zh: '买房', en: 'flats' }),
        cite(marketSources['xyz-ttnews-undated'], { zh: '外卖', en: 'takeaways' }),
      ],
    },
  },
  'f-person-collectors': {
    from: 'person',
    to: 'collectors',
    what: {
      text: {
        zh: '你用的 App，有的会悄悄把号码拿走。',
        en: 'Some of the apps that you use quietly take your number.',
      },
      on: [
        cite(stepSources['jiangsulong-2020-07-19']),
        cite(stepSources['yqqlm-2020-07']),
        cite(marketSources['cqrb-2025-03-16']),
      ],
    },
  },
  'f-holders-brokers': {
    from: 'holders',
    to: 'databrokers',
    what: {
      text: { zh: '内部人员倒卖客户的信息。', en: 'Insiders sell on customers’ details.' },
      on: [
        cite(marketSources['shdongyou-2025'], { zh: '业主信息', en: 'flat owners’ details' }),
        cite(marketSources['iheima-undated'], { zh: '各行的“内鬼”', en: 'insiders of several trades' }),
      ],
    },
    price: {
      text: {
        zh: '个案：一个卖家报给记者的价，外卖订餐信息 1 万条 800 元（2018 年报道）。',
        en: 'One case: a seller’s quote to a reporter, 800 yuan per 10,000 records of takeaway orders (2018 report).',
      },
      on: [cite(marketSources['xyz-ttnews-undated'])],
    },
  },
  'f-collectors-brokers': {
    from: 'collectors',
    to: 'databrokers',
    what: {
      text: {
        zh: '把手机号和上网的行为配在一起，拿去卖。',
        en: 'They join phone numbers to what people do online, and sell both.',
      },
      on: [cite(marketSources['sina-tech-2017-12-08']), cite(marketSources['cqrb-2025-03-16'])],
    },
    price: {
      text: {
        zh: '个案：贷款线索每条 30—150 元（2018—2019 年，用广告引人填表，再卖给信贷员；检察机关 2022 年 12 月的典型案例）。',
        en: 'One case: loan leads at 30–150 yuan each (2018–2019; adverts lured people into filling in a form, which was then sold to loan officers; a prosecutors’ typical case of December 2022).',
      },
      on: [cite(marketSources['shi-fen-2022-12'])],
    },
  },
  'f-carriers-brokers': {
    from: 'carriers',
    to: 'databrokers',
    what: {
      text: {
        zh: '运营商那边的数据，有人从内部带出来卖。',
        en: 'Insiders take data out on the carrier side and sell it.',
      },
      on: [
        cite(marketSources['sdnews-2019-01-25']),
        cite(marketSources['ettmnews-2019-01-28']),
        cite(marketSources['chafagui-2021-12-11']),
      ],
    },
    price: {
      text: {
        zh: '号百案：2 亿条，获利 2 千万元，5 人获刑（律师评析）。',
        en: 'The Haobai (号百) case: 200 million records, 20 million yuan gained, five people sentenced (a lawyer’s account).',
      },
      on: [cite(marketSources['chafagui-2021-12-11'])],
    },
  },
  'f-brokers-tele': {
    from: 'databrokers',
    to: 'telemarketers',
    what: {
      text: { zh: '号码按条卖。', en: 'Numbers are sold by the record.' },
      on: [cite(marketSources['shi-fen-2022-12']), cite(stepSources['unnamed-2022-03-24'])],
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
      text: { zh: '卖打电话的系统和机器人。', en: 'Calling systems and bots.' },
      on: [cite(marketSources['dbgt-undated']), cite(marketSources['bcptdtptp-2025-03'])],
    },
    price: {
      text: {
        zh: '节目称：一年约一万元，一天拨上千通（2025 年）。另有媒体：一款套餐 7880 元至 3 万多元（2025 年）。记者暗访：机器人一年 8800 元，一天约打 1000 个（约 2019 年）。',
        en: 'According to the programme: about 10,000 yuan a year for over a thousand calls a day (2025). Other media: one package at 7,880 to over 30,000 yuan (2025). A reporter under cover: a bot at 8,800 yuan a year, about 1,000 calls a day (c. 2019).',
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
        cite(stepSources['caoyang2002-caoyang2002-2025-03-19'], { zh: '多卡设备', en: 'multi-SIM boxes' }),
        cite(stepSources['unnamed-2022-03-24'], { zh: '线路、号码池', en: 'lines and pools' }),
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
        zh: '运营商的中继线（成批打电话的线路），落到打骚扰电话的公司手里。',
        en: 'Carriers’ trunk lines (lines for calling in bulk) end up with companies that make nuisance calls.',
      },
      on: [cite(marketSources['pdlmy-undated']), cite(marketSources['fx361-2018-11-27'])],
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
      text: { zh: '号码名单也有卖给骗子的。', en: 'Lists of numbers are sold to fraudsters too.' },
      on: [cite(marketSources['iheima-undated']), cite(marketSources['jinhua-credit-2019-08-30'])],
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
        zh: '2022 年的文章说，有的公司一年纯电话费收入近一个亿，没有写是谁说的。2025 年的转述：销售称，一家口腔机构一个月话费三十多万元。都没有见到账目或判决。',
        en: 'The article of 2022 says that some companies take nearly 100 million yuan a year from call charges alone; it does not say who said so. In an account of 2025 a salesperson claims that a dental clinic spent over 300,000 yuan a month. We have seen no accounts or judgment for either.',
      },
      on: [
        cite(stepSources['unnamed-2022-03-24'], { zh: '2022 年的文章', en: 'the article of 2022' }),
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
        zh: '你开免打扰，报 `12321`，或者找公安。',
        en: 'You turn on call blocking, report to `12321` or go to the police.',
      },
      on: [cite(stepSources['shushuxiu-2023-09-26-2'])],
    },
  },
  'f-defence-lines': {
    from: 'defence',
    to: 'lines',
    what: {
      text: {
        zh: '主管部门查处打骚扰电话的公司和线路。',
        en: 'The regulators act against the companies and lines behind nuisance calls.',
      },
      on: [
        cite(marketSources['agwz-2025-03-16']),
        cite(marketSources['pdlmy-undated']),
        cite(marketSources['gd-sta-2022-03-17']),
      ],
    },
  },
} satisfies Record<string, Flow>;

export type FlowId = keyof typeof flows;

import type { LinkId } from '#domain/chain-link.ts';
import type { Localized } from '#domain/locale.ts';
import type { Fact } from '../record.ts';
import { article, cite } from '../source.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

interface Actor {
  readonly name: Localized;
  readonly role: Fact;
  /** Where it stands on the chain. */
  readonly link: LinkId;
  /** Who was named in the programme or acted on, and what is known of the outcome. Never a verdict of ours. */
  readonly named?: Fact;
}

/** Who lives on the chain, from you to those who help you. Ids are for ever. */
export const actors = {
  person: {
    name: { zh: '机主（你）', en: 'You, the phone’s owner' },
    role: {
      text: {
        zh: '号码的主人。有人会在你不知情、没同意的时候，把号码拿走、卖掉。',
        en: 'The number is yours. Some take it and sell it without your knowing or agreeing.',
      },
      on: [
        cite(marketSources['cqrb-2025-03-16']),
        cite(marketSources['sina-tech-2017-12-08']),
        cite(marketSources['shi-fen-2022-12']),
      ],
    },
    link: 'leak',
  },
  holders: {
    name: { zh: '手里有你号码的一方', en: 'Those who hold your number' },
    role: {
      text: {
        zh: '他们给你办事、送货，手里有你的号码。里面有人违规拿出去，就成了源头。',
        en: 'They serve you or deliver to you, and so have your number. When one of their people takes it out against the rules, they become the source.',
      },
      on: [
        cite(marketSources['shdongyou-2025'], { zh: '业主信息', en: 'flat owners’ details' }),
        cite(marketSources['iheima-undated'], { zh: '各行的“内鬼”', en: 'insiders of several trades' }),
      ],
    },
    link: 'leak',
    named: {
      text: {
        zh: '公开的个案：山东公安 2025 年通报，有人利用工作之便拿到业主信息，卖给装修公司，抓获 10 人。',
        en: 'A case made public: in 2025 Shandong police reported that someone used their job to get flat owners’ details and sold them to renovation firms; 10 people were caught.',
      },
      on: [cite(marketSources['shdongyou-2025'])],
    },
  },
  collectors: {
    name: { zh: '号码采集方', en: 'Number collectors' },
    role: {
      text: {
        zh: '他们用技术手段收走手机号，不问你同不同意。',
        en: 'They take phone numbers by technical means, without asking you.',
      },
      on: [
        cite(stepSources['jiangsulong-2020-07-19'], { zh: 'App 里的插件', en: 'plug-ins inside apps' }),
        cite(marketSources['sina-tech-2017-12-08'], {
          zh: '运营商系统的漏洞',
          en: 'flaws in carriers’ systems',
        }),
        cite(marketSources['cqrb-2025-03-16'], { zh: '“获客软件”', en: 'lead software' }),
      ],
    },
    link: 'collection',
    named: {
      text: {
        zh: '2020 年节目点名上海氪信、北京招彩旺旺两家 SDK（App 里的插件）公司。它们后来的结果，我们没有查到。',
        en: 'Named in the 2020 programme: two makers of SDKs (plug-ins inside apps), 上海氪信 and 北京招彩旺旺. We found no outcome for them.',
      },
      on: [cite(stepSources['jiangsulong-2020-07-19']), cite(stepSources['yqqlm-2020-07'])],
    },
  },
  databrokers: {
    name: { zh: '数据商', en: 'Data brokers' },
    role: {
      text: {
        zh: '他们给号码配上“这个人可能需要什么”，再拿去卖。',
        en: 'They add to each number what its owner may want, and sell it.',
      },
      on: [
        cite(marketSources['cqrb-2025-03-16'], { zh: '打标签、销售', en: 'tags and sale' }),
        cite(marketSources['chafagui-2021-12-11'], {
          zh: '带商业需求的号码',
          en: 'numbers with what their owners want',
        }),
      ],
    },
    link: 'price',
    named: {
      text: {
        zh: '2022 年节目点名：杭州以渔信息技术有限公司、郑州绿牵网络科技有限公司，说它们抓取网站用户的浏览数据。处罚结果我们没有查到。',
        en: 'Named in the 2022 programme: Hangzhou Yiyu (杭州以渔信息技术有限公司) and Zhengzhou Lüqian (郑州绿牵网络科技有限公司), said to capture the browsing data of website visitors. We found no outcome.',
      },
      on: [cite(marketSources['dq-ryy-2022-03'])],
    },
  },
  telemarketers: {
    name: { zh: '电销公司和请它们的商家', en: 'Telemarketers and the merchants who hire them' },
    role: {
      text: {
        zh: '商家请外呼公司打营销电话，比如口腔门诊。',
        en: 'Merchants hire calling companies to make their sales calls: dental clinics, for example.',
      },
      on: [cite(marketSources['163-shobserver-2025']), cite(marketSources['bcptdtptp-2025-03'])],
    },
    link: 'list',
    named: {
      text: {
        zh: '2025 年节目里提到一家口腔机构：销售称它一个月话费三十多万元。这是销售自己报的数，我们没有见到账目。',
        en: 'The 2025 programme mentions a dental clinic: a salesperson claims it spent over 300,000 yuan a month on calls. That is the salesperson’s own figure; we have seen no accounts.',
      },
      on: [cite(stepSources['caoyang2002-caoyang2002-2025-03-19'])],
    },
  },
  systems: {
    name: { zh: '外呼系统商', en: 'Call-system vendors' },
    role: {
      text: {
        zh: '他们卖打电话的系统和机器人：机器替人拨号、开口。',
        en: 'They sell calling systems and bots: a machine dials and speaks in a person’s place.',
      },
      on: [cite(marketSources['dbgt-undated']), cite(marketSources['bcptdtptp-2025-03'])],
    },
    link: 'dialling',
    named: {
      text: {
        zh: '2022 年节目点名融营通信、容联七陌。处罚我们只查到容联七陌的，见大事记。',
        en: 'Named in the 2022 programme: Rongying (融营通信) and 7moor (容联七陌). We found a penalty for 7moor only: see what happened, below.',
      },
      on: [cite(marketSources['dq-ryy-2022-03'])],
    },
  },
  lines: {
    name: { zh: '线路和号码供应方', en: 'Line and number suppliers' },
    role: {
      text: {
        zh: '他们弄来线路和号码，供人成批打电话。',
        en: 'They get hold of lines and numbers for calling in bulk.',
      },
      on: [
        cite(marketSources['pdlmy-undated'], { zh: '中继线', en: 'trunk lines' }),
        cite(marketSources['fx361-2018-11-27'], { zh: '中继线', en: 'trunk lines' }),
        cite(marketSources['cqrb-2025-03-16'], { zh: '“小号”', en: '“mini numbers”' }),
      ],
    },
    link: 'pool',
    named: {
      text: {
        zh: '被罚的个案：南京秀能无限使用铁岭电信的中继线（成批打电话的线路），传送虚假的来电号码，据报道被罚 50 万元。',
        en: 'A case: Nanjing Xiuneng (南京秀能无限) used trunk lines of Tieling Telecom (lines for calling in bulk) and passed on false caller numbers; it was fined 500,000 yuan, it is reported.',
      },
      on: [cite(marketSources['pdlmy-undated'])],
    },
  },
  carriers: {
    name: { zh: '电信运营商和虚拟运营商', en: 'Carriers and virtual operators' },
    role: {
      text: {
        zh: '它们是通道，也有法定义务：规范真实主叫号码传送和电信线路出租，对改号电话封堵拦截、溯源核查（《反电信网络诈骗法》第 13 条）。没有监测处置改号电话、虚假主叫的，由有关主管部门责令改正，情节较轻的给予警告、通报批评或者罚款，严重的罚得更重（第 39 条）。',
        en: 'They carry the calls, and the law has duties for them: to keep to the rules for passing on true caller numbers and for leasing lines, and to block and trace spoofed calls (Anti-Telecom and Online Fraud Law, article 13). If they do not watch for and deal with spoofing and false caller numbers, the authorities order them to put it right, and warn them, criticise them publicly or fine them in lesser cases and fine them more in serious ones (article 39).',
      },
      on: [cite(statutes['anti-fraud-law'], article(13, 39))],
    },
    link: 'pool',
    named: {
      text: {
        zh: '被罚的个案：中国电信铁岭分公司，因违规传送虚假的来电号码，据报道被罚 100 万元。',
        en: 'A case: China Telecom’s Tieling branch was fined 1 million yuan for passing on false caller numbers, it is reported.',
      },
      on: [cite(marketSources['pdlmy-undated']), cite(marketSources['czbtz-undated'])],
    },
  },
  fraud: {
    name: { zh: '下游的诈骗团伙', en: 'Fraud gangs downstream' },
    role: {
      text: { zh: '号码名单也有卖到骗子手里的。', en: 'Lists of numbers are sold to fraudsters too.' },
      on: [
        cite(marketSources['iheima-undated'], { zh: '名单的买家', en: 'who bought the lists' }),
        cite(marketSources['jinhua-credit-2019-08-30'], {
          zh: '两分钱一个的号码',
          en: 'numbers at two fen each',
        }),
      ],
    },
    link: 'list',
    named: {
      text: {
        zh: '公开的个案：山东公安 2025 年通报，菏泽有人骗取身份信息，卖给上线注册虚拟账号，最终流向诈骗等团伙。',
        en: 'A case made public: in 2025 Shandong police reported that people in Heze obtained identity details by deceit and sold them on to register virtual accounts, which in the end reached fraud gangs and the like.',
      },
      on: [cite(marketSources['shdongyou-2025'])],
    },
  },
  defence: {
    name: { zh: '拦截和举报渠道', en: 'Blocking and reporting channels' },
    role: {
      text: {
        zh: '工信部答复骚扰电话的留言，讲到运营商的免打扰、`12321` 和公安。',
        en: 'In its reply to a complaint about nuisance calls the ministry names the carriers’ call blocking, `12321` and the police.',
      },
      on: [cite(stepSources['shushuxiu-2023-09-26-2'])],
    },
    link: 'phone',
  },
} satisfies Record<string, Actor>;

export type ActorId = keyof typeof actors;

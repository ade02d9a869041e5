import type { LinkId } from '#domain/chain-link.ts';
import type { Localized } from '#domain/locale.ts';
import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
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
        zh: '号码的主人。你填过的表、装过的 App、上网经过的网络，都可能是号码流出去的口子。多数时候，你看不出是哪一个。',
        en: 'The number is yours. A form you filled in, an app you installed or the network you go online through may be where it got out. Mostly you cannot see which.',
      },
      on: [
        cite(marketSources['sina-tech-2017-12-08']),
        cite(marketSources['cqnews-2025-03-16']),
        cite(stepSources['jiangsulong-2020-07-19']),
      ],
    },
    link: 'leak',
  },
  holders: {
    name: { zh: '合法握有你号码的一方', en: 'Those who lawfully hold your number' },
    role: {
      text: {
        zh: '物业、门店、平台、快递、运营商，和它们的外包人员。手里有你的号码，本来合法。有人违规带出去，就成了源头。',
        en: 'Property managers, shops, platforms, couriers, carriers and their contractors. They hold your number lawfully. When one of their people takes it out, they become the source.',
      },
      on: [
        cite(marketSources['shdongyou-2025']),
        cite(marketSources['handmsg-2024-01']),
        cite(marketSources['chafagui-2021-12-11']),
      ],
    },
    link: 'leak',
    named: {
      text: {
        zh: '公开的个案：山东公安 2025 年通报，有人利用工作之便拿到业主信息，卖给装修公司，抓获 10 人。阜新一名通信公司外包员工，2023 年 4 月被起诉，后来怎么判，我们没有查到。号百公司一名中层向外供数，约 2 亿条手机号，5 人获刑。',
        en: 'Cases made public: in 2025 Shandong police reported that someone used their job to get flat owners’ details and sold them to renovation firms; 10 people were caught. In Fuxin a telecom firm’s contract worker was charged in April 2023; we found no outcome. A middle manager at Haobai (号百) passed on about 200 million phone numbers; five people were sentenced.',
      },
      on: [
        cite(marketSources['shdongyou-2025']),
        cite(marketSources['handmsg-2024-01']),
        cite(marketSources['chafagui-2021-12-11']),
      ],
    },
  },
  collectors: {
    name: { zh: '号码采集方', en: 'Number collectors' },
    role: {
      text: {
        zh: '他们用 App 里的插件（SDK）、自动抓取程序（爬虫）、探针盒子，或借运营商那边的漏洞和接口，把“谁看了什么”和手机号对上。',
        en: 'They use plug-ins inside apps (SDKs), crawlers, Wi-Fi probe boxes, or weaknesses and interfaces on the carrier side to join “who looked at what” to a phone number.',
      },
      on: [
        cite(marketSources['cqnews-2025-03-16']),
        cite(stepSources['jiangsulong-2020-07-19']),
        cite(marketSources['pingwest-en-2019-03-15']),
      ],
    },
    link: 'collection',
    named: {
      text: {
        zh: '节目点名：2020 年，上海氪信、北京招彩旺旺两家 SDK 公司；2025 年，云企智能等做“获客软件”的公司。2019 年节目还曝光过探针盒子。这几家公司后来的结果，我们没有查到。',
        en: 'Named in the 3·15 programme: in 2020, two SDK companies, 上海氪信 and 北京招彩旺旺; in 2025, makers of lead-harvesting software such as 云企智能. In 2019 it showed Wi-Fi probe boxes. We found no outcome for these companies.',
      },
      on: [
        cite(marketSources['cqnews-2025-03-16']),
        cite(stepSources['jiangsulong-2020-07-19']),
        cite(marketSources['pingwest-en-2019-03-15']),
        cite(marketSources['020yzy-undated']),
        cite(stepSources['yqqlm-2020-07']),
      ],
    },
  },
  databrokers: {
    name: { zh: '数据商', en: 'Data brokers' },
    role: {
      text: {
        zh: '他们给号码打上标签，标明这个人可能需要什么，再一条一条卖给电销公司。',
        en: 'They tag each number with what its owner may want and sell it to telemarketers, record by record.',
      },
      on: [cite(marketSources['dq-ryy-2022-03']), cite(stepSources['unnamed-2022-03-24'])],
    },
    link: 'price',
    named: {
      text: {
        zh: '2022 年节目点名：杭州以渔信息技术有限公司、郑州绿牵网络科技有限公司，说它们抓取网站用户的浏览数据。处罚结果我们没有查到。',
        en: 'Named in the 2022 programme: Hangzhou Yiyu (杭州以渔信息技术有限公司) and Zhengzhou Lüqian (郑州绿牵网络科技有限公司), said to capture the browsing data of website visitors. We found no outcome.',
      },
      on: [cite(marketSources['dq-ryy-2022-03']), cite(stepSources['unnamed-2022-03-24'])],
    },
  },
  telemarketers: {
    name: { zh: '电销公司和请它们的商家', en: 'Telemarketers and the merchants who hire them' },
    role: {
      text: {
        zh: '装修、贷款、教培、口腔等商家出钱，电销团队照着名单打。法律上，出钱的和打电话的都可能要担责。',
        en: 'Renovation, loan, tutoring, dental and similar merchants pay; the sales team dials the list. In law both the one who pays and the one who calls can be liable.',
      },
      on: [cite(stepSources['caoyang2002-caoyang2002-2025-03-19']), cite(marketSources['shdongyou-2025'])],
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
        zh: '他们卖打电话的软件和机器人：自动拨号，按关键词答话，自动换号码。',
        en: 'They sell dialling software and bots: automatic dialling, replies by keyword, automatic change of number.',
      },
      on: [
        cite(marketSources['dq-ryy-2022-03']),
        cite(marketSources['gd-sta-2022-03-17']),
        cite(marketSources['bcptdtptp-2025-03']),
      ],
    },
    link: 'dialling',
    named: {
      text: {
        zh: '节目点名：2022 年，融营通信、容联七陌；2025 年，智优擎、销氪、飞鸽传书等。容联七陌被北京市通信管理局立案调查，后来受到警告并罚款 3 万元（2022 年 3 月 26 日报道）。其他几家的处罚结果，我们没有查到。',
        en: 'Named in the programme: in 2022 Rongying (融营通信) and 7moor (容联七陌); in 2025 智优擎, 销氪, 飞鸽传书 and others. Beijing’s telecom regulator opened a case on 7moor, which was later warned and fined 30,000 yuan (reported on 26 March 2022). We found no outcome for the others.',
      },
      on: [
        cite(marketSources['dq-ryy-2022-03']),
        cite(marketSources['gd-sta-2022-03-17']),
        cite(marketSources['bcptdtptp-2025-03']),
        cite(marketSources['jdxfw-2022-03-26']),
        cite(marketSources['glxcb-2022-03-26']),
      ],
    },
  },
  lines: {
    name: { zh: '线路和号码供应方', en: 'Line and number suppliers' },
    role: {
      text: {
        zh: '有的借别人的证照租中继线（成批打电话的线路），有的用虚拟运营商的“小号”，有的用插很多张卡的设备来拨。号码被封，就换一批。',
        en: 'Some rent trunk lines (lines for calling in bulk) on a borrowed licence, some use virtual operators’ “mini numbers”, some dial with boxes that hold many SIMs. When numbers are blocked they swap in a new batch.',
      },
      on: [
        cite(marketSources['cqrb-2025-03-16']),
        cite(marketSources['pdlmy-undated']),
        cite(marketSources['czbtz-undated']),
        cite(marketSources['fx361-2018-11-27']),
      ],
    },
    link: 'pool',
    named: {
      text: {
        zh: '被查处的个案：南京秀能无限，租用铁岭电信的中继线，传送虚假的来电号码，据报道被罚 50 万元。宁波梦飞，2018 年借证申请中继线，骚扰 `120` 热线 1600 余次，被浙江的通信管理局查处。',
        en: 'Cases acted on: Nanjing Xiuneng (南京秀能无限) rented trunk lines of Tieling Telecom and passed on false caller numbers; it was fined 500,000 yuan, it is reported. In 2018 宁波梦飞 got trunk lines with borrowed papers, disturbed the `120` emergency line over 1,600 times, and Zhejiang’s telecom regulator acted.',
      },
      on: [
        cite(marketSources['cqrb-2025-03-16']),
        cite(marketSources['pdlmy-undated']),
        cite(marketSources['czbtz-undated']),
        cite(marketSources['fx361-2018-11-27']),
      ],
    },
  },
  carriers: {
    name: { zh: '电信运营商和虚拟运营商', en: 'Carriers and virtual operators' },
    role: {
      text: {
        zh: '线路和号码，最终都出自这里。它们是通道，也有法定义务：如实传送来电号码，封堵改号。管不住会被罚。',
        en: 'Every line and number comes from here in the end. They carry the calls, and the law obliges them to pass on the true caller number and block spoofing. If they fail, they are fined.',
      },
      on: [
        cite(statutes['anti-fraud-law']),
        cite(marketSources['pdlmy-undated']),
        cite(marketSources['czbtz-undated']),
      ],
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
      text: {
        zh: '同样的名单，也能卖给骗子。骚扰电话不等于诈骗，但名单和手法会流过去。',
        en: 'The same list can be sold to fraudsters. A nuisance call is not a scam, but lists and methods flow that way.',
      },
      on: [cite(marketSources['shdongyou-2025']), cite(marketSources['wxredian-undated'])],
    },
    link: 'list',
    named: {
      text: {
        zh: '公开的个案：山东公安 2025 年通报，菏泽有人骗取身份信息，卖给上线注册虚拟账号，最终流向诈骗等团伙。',
        en: 'A case made public: in 2025 Shandong police reported that people in Heze obtained identity details by deceit and sold them on to register virtual accounts, which in the end reached fraud gangs and the like.',
      },
      on: [cite(marketSources['shdongyou-2025']), cite(marketSources['wxredian-undated'])],
    },
  },
  defence: {
    name: { zh: '拦截和举报渠道', en: 'Blocking and reporting channels' },
    role: {
      text: {
        zh: '运营商的免打扰、手机自带的拦截、`12321`、`12315`、电信申诉、公安。各管一段，没有一个能单独解决。',
        en: 'The carrier’s call blocking, the phone’s own blocking, `12321`, `12315`, the telecom appeal, the police. Each covers one part; none fixes it alone.',
      },
      on: [
        cite(marketSources['miit-hubca-undated']),
        cite(stepSources['shushuxiu-2023-09-26-2']),
        cite(stepSources['tw-ncc-2023']),
      ],
    },
    link: 'phone',
  },
} satisfies Record<string, Actor>;

export type ActorId = keyof typeof actors;

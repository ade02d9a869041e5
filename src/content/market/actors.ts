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
        zh: '号码的主人。你填过的表、装过的 App、上网经过的网络，都可能是号码流出去的口子。多数时候，你看不出是哪一个。',
        en: 'The number is yours. A form you filled in, an app you installed or the network you go online through may be where it got out. Mostly you cannot see which.',
      },
      on: [
        cite(marketSources['jingyinlaw-2025-12-01'], { zh: '填过的表', en: 'a form filled in' }),
        cite(stepSources['jiangsulong-2020-07-19'], { zh: '装过的 App', en: 'apps installed' }),
        cite(marketSources['sina-tech-2017-12-08'], { zh: '上网经过的网络', en: 'the network' }),
      ],
    },
    link: 'leak',
  },
  holders: {
    name: { zh: '合法握有你号码的一方', en: 'Those who lawfully hold your number' },
    role: {
      text: {
        zh: '物业、门店、平台、快递、运营商，和它们的派遣、外包人员。手里有你的号码，本来合法。有人违规带出去，就成了源头。',
        en: 'Property managers, shops, platforms, couriers, carriers, and the staff that they hire through others. They hold your number lawfully. When one of their people takes it out, they become the source.',
      },
      on: [
        cite(marketSources['shdongyou-2025'], { zh: '物业', en: 'property managers' }),
        cite(marketSources['iheima-undated'], {
          zh: '快递、运营商等的“内鬼”',
          en: 'insiders at couriers, carriers and others',
        }),
        cite(marketSources['handmsg-2024-01'], { zh: '派遣员工', en: 'agency staff' }),
        cite(marketSources['xyz-ttnews-undated'], { zh: '外卖店铺', en: 'takeaway shops' }),
      ],
    },
    link: 'leak',
    named: {
      text: {
        zh: '公开的个案：山东公安 2025 年通报，有人利用工作之便拿到业主信息，卖给装修公司，抓获 10 人。阜新一名派到通信公司的员工，2023 年 4 月被起诉，后来怎么判，我们没有查到。一篇律师评析讲到，号百公司一名中层向外供数，约 2 亿条手机号，5 人获刑。',
        en: 'Cases made public: in 2025 Shandong police reported that someone used their job to get flat owners’ details and sold them to renovation firms; 10 people were caught. In Fuxin an agency worker at a telecom firm was charged in April 2023; we found no outcome. A lawyer’s account tells of a middle manager at Haobai (号百) who passed on about 200 million phone numbers; five people were sentenced.',
      },
      on: [
        cite(marketSources['shdongyou-2025'], { zh: '山东', en: 'Shandong' }),
        cite(marketSources['handmsg-2024-01'], { zh: '阜新', en: 'Fuxin' }),
        cite(marketSources['chafagui-2021-12-11'], { zh: '号百', en: 'Haobai' }),
      ],
    },
  },
  collectors: {
    name: { zh: '号码采集方', en: 'Number collectors' },
    role: {
      text: {
        zh: '他们用 App 里的插件（SDK）、自动抓取程序（爬虫）、探针盒子，或借运营商系统的漏洞，把“谁看了什么”和手机号对上。',
        en: 'They use plug-ins inside apps (SDKs), crawlers, Wi-Fi probe boxes, or flaws in carriers’ systems to join “who looked at what” to a phone number.',
      },
      on: [
        cite(stepSources['jiangsulong-2020-07-19'], { zh: '插件', en: 'plug-ins' }),
        cite(marketSources['cqnews-2025-03-16'], { zh: '爬虫', en: 'crawlers' }),
        cite(marketSources['pingwest-en-2019-03-15'], { zh: '探针盒子', en: 'probe boxes' }),
        cite(marketSources['sina-tech-2017-12-08'], { zh: '系统漏洞', en: 'flaws in systems' }),
      ],
    },
    link: 'collection',
    named: {
      text: {
        zh: '节目点名：2020 年，上海氪信、北京招彩旺旺两家 SDK 公司；2025 年，云企智能等做“获客软件”的公司。2019 年节目还曝光过探针盒子。这几家公司后来的结果，我们没有查到。',
        en: 'Named in the 3·15 programme: in 2020, two SDK companies, 上海氪信 and 北京招彩旺旺; in 2025, makers of lead-harvesting software such as 云企智能. In 2019 it showed Wi-Fi probe boxes. We found no outcome for these companies.',
      },
      on: [
        cite(stepSources['jiangsulong-2020-07-19'], { zh: '2020 年', en: '2020' }),
        cite(stepSources['yqqlm-2020-07'], { zh: '2020 年', en: '2020' }),
        cite(marketSources['cqnews-2025-03-16'], { zh: '2025 年', en: '2025' }),
        cite(marketSources['pingwest-en-2019-03-15'], { zh: '2019 年', en: '2019' }),
      ],
    },
  },
  databrokers: {
    name: { zh: '数据商', en: 'Data brokers' },
    role: {
      text: {
        zh: '他们给号码打上标签，标明这个人可能需要什么，再卖给电销公司，有的按条卖。',
        en: 'They tag each number with what its owner may want and sell it to telemarketers, some of them record by record.',
      },
      on: [
        cite(marketSources['cqrb-2025-03-16'], { zh: '打标签、销售', en: 'tags and sale' }),
        cite(marketSources['jingyinlaw-2025-12-01'], { zh: '按条卖', en: 'by the record' }),
        cite(stepSources['unnamed-2022-03-24'], { zh: '按条卖', en: 'by the record' }),
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
        zh: '装修、贷款、教培、口腔等商家出钱，电销团队照着名单打。《民法典》第 1033 条管的是“任何组织或者个人”：除法律另有规定或你明确同意外，都不得用电话侵扰你的安宁。所以出钱的和打电话的，都可能要担责（这是我们的判断）。',
        en: 'Renovation, loan, tutoring, dental and similar merchants pay; the sales team dials the list. Article 1033 of the Civil Code binds “any organisation or individual”: unless the law provides otherwise or you clearly agree, none may disturb your peace by phone. So both the one who pays and the one who calls can be liable (our reading).',
      },
      on: [
        cite(statutes['civil-code'], article(1033)),
        cite(marketSources['shdongyou-2025'], { zh: '装修', en: 'renovation' }),
        cite(marketSources['163-shobserver-2025'], { zh: '口腔', en: 'dental clinics' }),
        cite(marketSources['fx361-2024'], { zh: '教培、口腔、贷款', en: 'tutoring, dental care, loans' }),
      ],
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
        cite(marketSources['bcptdtptp-2025-03'], { zh: '机器人按关键词答话', en: 'replies by keyword' }),
        cite(marketSources['gd-sta-2022-03-17'], { zh: '外呼系统和线路', en: 'systems and lines' }),
        cite(marketSources['cqrb-2025-03-16'], { zh: '自动换成当地号码', en: 'local numbers by themselves' }),
      ],
    },
    link: 'dialling',
    named: {
      text: {
        zh: '节目点名：2022 年，融营通信、容联七陌；2025 年，智优擎、销氪、飞鸽传书等。容联七陌被北京市通信管理局立案调查，后来受到警告并罚款 3 万元（2022 年 3 月 26 日报道）。其他几家的处罚结果，我们没有查到。',
        en: 'Named in the programme: in 2022 Rongying (融营通信) and 7moor (容联七陌); in 2025 智优擎, 销氪, 飞鸽传书 and others. Beijing’s telecom regulator opened a case on 7moor, which was later warned and fined 30,000 yuan (reported on 26 March 2022). We found no outcome for the others.',
      },
      on: [
        cite(marketSources['dq-ryy-2022-03'], { zh: '2022 年点名', en: 'named in 2022' }),
        cite(marketSources['bcptdtptp-2025-03'], { zh: '2025 年点名', en: 'named in 2025' }),
        cite(marketSources['gd-sta-2022-03-17'], { zh: '立案调查', en: 'the case' }),
        cite(marketSources['jdxfw-2022-03-26'], { zh: '警告、罚款', en: 'warning and fine' }),
      ],
    },
  },
  lines: {
    name: { zh: '线路和号码供应方', en: 'Line and number suppliers' },
    role: {
      text: {
        zh: '有的借别人的证照租中继线（成批打电话的线路），有的用虚拟运营商的“小号”躲封号和处罚，有的用插很多张卡的设备来拨。',
        en: 'Some rent trunk lines (lines for calling in bulk) on a borrowed licence, some use virtual operators’ “mini numbers” to dodge blocking and penalties, some dial with boxes that hold many SIMs.',
      },
      on: [
        cite(marketSources['fx361-2018-11-27'], { zh: '借证租中继线', en: 'lines on borrowed papers' }),
        cite(marketSources['cqrb-2025-03-16'], { zh: '小号', en: 'mini numbers' }),
        cite(stepSources['caoyang2002-caoyang2002-2025-03-19'], { zh: '多卡设备', en: 'multi-SIM boxes' }),
      ],
    },
    link: 'pool',
    named: {
      text: {
        zh: '被查处的个案：南京秀能无限，租用铁岭电信的中继线，传送虚假的来电号码，据报道被罚 50 万元。宁波梦飞，2018 年借证申请中继线，骚扰 `120` 热线 1600 余次，被浙江的通信管理局查处。',
        en: 'Cases acted on: Nanjing Xiuneng (南京秀能无限) rented trunk lines of Tieling Telecom and passed on false caller numbers; it was fined 500,000 yuan, it is reported. In 2018 宁波梦飞 got trunk lines with borrowed papers, disturbed the `120` emergency line over 1,600 times, and Zhejiang’s telecom regulator acted.',
      },
      on: [
        cite(marketSources['pdlmy-undated'], { zh: '南京秀能无限', en: 'Nanjing Xiuneng' }),
        cite(marketSources['fx361-2018-11-27'], { zh: '宁波梦飞', en: '宁波梦飞' }),
      ],
    },
  },
  carriers: {
    name: { zh: '电信运营商和虚拟运营商', en: 'Carriers and virtual operators' },
    role: {
      text: {
        zh: '线路和号码，最终都出自这里。它们是通道，也有法定义务：规范真实主叫号码传送，封堵拦截改号电话（《反电信网络诈骗法》第 13 条）。不监测处置改号电话、虚假主叫的，由主管部门责令改正，给予警告或者罚款（第 39 条）。',
        en: 'Every line and number comes from here in the end. They carry the calls, and the law has duties for them: to keep the caller numbers that they pass on true, and to block spoofed calls (Anti-Telecom and Online Fraud Law, article 13). If they do not watch for and deal with spoofing and false caller numbers, the authorities order them to put it right and warn or fine them (article 39).',
      },
      on: [
        cite(statutes['anti-fraud-law'], article(13, 39)),
        cite(marketSources['yangliuju-2025-03'], {
          zh: '号码从三大运营商来',
          en: 'numbers come from the three carriers',
        }),
        cite(marketSources['pdlmy-undated'], { zh: '出租中继线', en: 'leased trunk lines' }),
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
        zh: '同样的名单，也会卖到骗子手里。骚扰电话不等于诈骗，但名单会流过去。',
        en: 'The same lists are sold to fraudsters too. A nuisance call is not a scam, but lists flow that way.',
      },
      on: [
        cite(marketSources['iheima-undated'], { zh: '名单的买家', en: 'who bought the lists' }),
        cite(marketSources['shdongyou-2025'], { zh: '菏泽一案', en: 'the Heze case' }),
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
        zh: '运营商的免打扰、手机自带的拦截、`12321`、`12315`、电信申诉、公安。各管一段，没有一个能单独解决。',
        en: 'The carrier’s call blocking, the phone’s own blocking, `12321`, `12315`, the telecom appeal, the police. Each covers one part; none fixes it alone.',
      },
      on: [
        cite(stepSources['shushuxiu-2023-09-26-2'], { zh: '免打扰、12321', en: 'call blocking, 12321' }),
        cite(marketSources['miit-hubca-undated'], { zh: '电信申诉', en: 'the telecom appeal' }),
      ],
    },
    link: 'phone',
  },
} satisfies Record<string, Actor>;

export type ActorId = keyof typeof actors;

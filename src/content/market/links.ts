import type { LinkId } from '#domain/chain-link.ts';
import type { Localized } from '#domain/locale.ts';
import type { Advice, Fact } from '../record.ts';
import { article, cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { ActorId } from './actors.ts';
import type { ClaimId } from './claims.ts';
import type { FlowId } from './flows.ts';
import type { TrickId } from './tricks.ts';

interface LinkStory {
  /** The point of it, in at most 14 characters of Chinese. */
  readonly title: Localized;
  readonly story: readonly (Fact | Advice)[];
  readonly who: readonly ActorId[];
  readonly flows: readonly FlowId[];
  readonly tricks: readonly TrickId[];
  readonly claims: readonly ClaimId[];
}

/** One section for each link. Every actor, flow and trick stands in exactly one of them. */
export const linkStories: Readonly<Record<LinkId, LinkStory>> = {
  leak: {
    title: { zh: '号码先从交出去的地方漏', en: 'It leaks where you handed it over' },
    story: [
      {
        text: {
          zh: '你办业务、买东西留下的号码，有人拿出去用、拿出去卖。第一环就在这里。',
          en: 'The number that you leave with those who serve you is taken out, used and sold by some. The first link is here.',
        },
        on: [
          cite(marketSources['handmsg-2024-01'], { zh: '办卡', en: 'SIMs' }),
          cite(marketSources['shdongyou-2025'], { zh: '买房', en: 'flats' }),
          cite(marketSources['xyz-ttnews-undated'], { zh: '外卖', en: 'takeaways' }),
        ],
      },
      {
        text: {
          zh: '里面有人拿出去，就成了源头。已有刑事案件，查的是工作人员利用工作之便拿走、卖出信息。',
          en: 'It becomes a leak when someone inside takes it out. Criminal cases have been about staff who used their job to take details and sell them.',
        },
        on: [
          cite(marketSources['shdongyou-2025'], { zh: '业主信息', en: 'flat owners’ details' }),
          cite(marketSources['sdnews-2019-01-25'], { zh: '运营商的数据库', en: 'a carrier’s database' }),
        ],
      },
      {
        text: {
          zh: '能不留主号的地方，就不留。留过的地方，记下来，以后要查源头用得上。',
          en: 'Where you need not give your main number, do not. Note where you did: it helps when you look for the source later.',
        },
      },
    ],
    who: ['person', 'holders'],
    flows: ['f-person-holders', 'f-holders-brokers', 'f-carriers-brokers'],
    tricks: [],
    claims: ['how-insider', 'all-leak'],
  },
  collection: {
    title: { zh: '不是网页读了你的 MAC', en: 'It was not a page reading your MAC' },
    story: [
      {
        text: {
          zh: '看了某个网页，就接到推销，这种事有人做：2017 年有报道说，有人借运营商系统的漏洞，做“手机访客营销”。',
          en: 'A sales call after viewing a page: some people do make that happen. In 2017 a report described “mobile visitor marketing” that used flaws in carrier systems.',
        },
        on: [cite(marketSources['sina-tech-2017-12-08'])],
      },
      {
        text: {
          zh: '靠的不是“MAC 号”。MAC 一般不会跟着网页请求到网站：过了路由器就换掉了。',
          en: 'It does not work by a “MAC number”. A MAC does not normally travel to a website with the page request: past the router it is replaced.',
        },
        on: [cite(marketSources['whatismyid-undated'])],
      },
      {
        text: {
          zh: '有据可查的路，一条是 App 里的插件读走号码（2020 年晚会的检测）。',
          en: 'Of the routes on record one is plug-ins inside apps that read your number (tests shown in the 2020 gala).',
        },
        on: [cite(stepSources['yqqlm-2020-07']), cite(stepSources['jiangsulong-2020-07-19'])],
      },
      {
        text: {
          zh: '一条是软件到评论区抓走（2025 年晚会）。',
          en: 'One is software that scrapes comments (2025 gala).',
        },
        on: [cite(marketSources['cqnews-2025-03-16'])],
      },
      {
        text: {
          zh: '一条是运营商那边的人带走（2019 年报道的浙江一案）。',
          en: 'One is people on the carrier side who take it out (a Zhejiang case reported in 2019).',
        },
        on: [cite(marketSources['sdnews-2019-01-25']), cite(marketSources['ettmnews-2019-01-28'])],
      },
      {
        text: {
          zh: '不是每个网页、每次都会这样。你能做的：App 要短信、电话、通讯录的权限，用不着就不给。评论区不写电话。',
          en: 'Not every page does it, and not every time. What you can do: when an app asks for texts, phone or contacts and does not need them, refuse. Write no phone number in comments.',
        },
      },
    ],
    who: ['collectors'],
    flows: ['f-person-collectors'],
    tricks: [],
    claims: [
      'mac-number',
      'mac-terminology',
      'visitor-capture',
      'how-header',
      'how-dpi',
      'how-sdk',
      'how-probe',
      'how-onetap',
      'how-crawl',
      'first-time',
    ],
  },
  price: {
    title: { zh: '一条号码，没有统一价', en: 'A number has no fixed price' },
    story: [
      {
        text: {
          zh: '数据商给号码配上“这个人可能需要什么”，再拿去卖。',
          en: 'Brokers add to each number what its owner may want, and sell it.',
        },
        on: [
          cite(marketSources['cqrb-2025-03-16'], { zh: '打标签、销售', en: 'tags and sale' }),
          cite(marketSources['chafagui-2021-12-11'], {
            zh: '带商业需求的号码',
            en: 'numbers with what their owners want',
          }),
        ],
      },
      {
        text: {
          zh: '有的按条卖：2022 年的节目里，有公司报每条三元。',
          en: 'Some sell by the record: in the 2022 programme one company quoted three yuan each.',
        },
        on: [cite(stepSources['unnamed-2022-03-24'])],
      },
      {
        text: {
          zh: '检察机关 2022 年的一个典型案例里，贷款线索每条 30—150 元。',
          en: 'In a prosecutors’ typical case of 2022 loan leads went at 30–150 yuan each.',
        },
        on: [cite(marketSources['shi-fen-2022-12'])],
      },
      {
        text: {
          zh: '这些价钱来自不同年份、不同品类，不能当行情看。',
          en: 'These prices come from different years and goods; do not read them as a market rate.',
        },
      },
      {
        text: {
          zh: '买卖这一环，你够不着。能动手的在前后两头：少交号码，挡住来电。',
          en: 'This link is out of your reach. You can act before and after it: give the number to fewer people, and stop the calls.',
        },
      },
    ],
    who: ['databrokers'],
    flows: ['f-collectors-brokers', 'f-brokers-tele'],
    tricks: [],
    claims: ['price-3'],
  },
  list: {
    title: { zh: '名单会转手，也会到骗子那里', en: 'Lists change hands, and reach fraudsters' },
    story: [
      {
        text: {
          zh: '商家请外呼公司打营销电话，比如口腔门诊。',
          en: 'Merchants hire calling companies to make their sales calls: dental clinics, for example.',
        },
        on: [cite(marketSources['163-shobserver-2025']), cite(marketSources['bcptdtptp-2025-03'])],
      },
      {
        text: {
          zh: '《民法典》第 1033 条：除法律另有规定或者你明确同意外，任何组织或者个人都不得用电话侵扰你的私人生活安宁。',
          en: 'Article 1033 of the Civil Code: unless the law provides otherwise or you clearly agree, no organisation or individual may disturb the peace of your private life by phone.',
        },
        on: [cite(statutes['civil-code'], article(1033))],
      },
      {
        text: {
          zh: '所以出钱的和打电话的，都可能要担责（这是我们的判断）。',
          en: 'So both the one who pays and the one who calls can be liable (our reading).',
        },
      },
      {
        text: { zh: '号码名单也有卖到骗子手里的。', en: 'Lists of numbers are sold to fraudsters too.' },
        on: [
          cite(marketSources['iheima-undated'], { zh: '名单的买家', en: 'who bought the lists' }),
          cite(marketSources['jinhua-credit-2019-08-30'], {
            zh: '两分钱一个的号码',
            en: 'numbers at two fen each',
          }),
        ],
      },
      {
        text: {
          zh: '骚扰电话不等于诈骗。但对方报得出你的名字，不说明他可信：先挂断，再自己找官方号码打过去问。',
          en: 'A nuisance call is not a scam. But that a caller knows your name does not make them trustworthy: hang up, then find the official number yourself and ask.',
        },
      },
    ],
    who: ['telemarketers', 'fraud'],
    flows: ['f-brokers-fraud'],
    tricks: ['trick-disguise'],
    claims: ['how-idmatch'],
  },
  dialling: {
    title: { zh: '机器拨号，话术先开口', en: 'A machine dials, a script opens' },
    story: [
      {
        text: {
          zh: '拨号的系统、机器人和话术，有人专门卖。节目称，一年约一万元，一天拨上千通（2025 年）。',
          en: 'Call systems, bots and scripts are a product. According to the programme, about 10,000 yuan a year buys over a thousand calls a day (2025).',
        },
        on: [cite(stepSources['caoyang2002-caoyang2002-2025-03-19'])],
      },
      {
        text: {
          zh: '2020 年工信部的通知，不许呼叫中心打营销电话。',
          en: 'A ministry notice of 2020 bars call centres from marketing calls.',
        },
        on: [cite(marketSources['juzii-2020']), cite(marketSources['yuleonline-2020-07-24'])],
      },
      {
        text: {
          zh: '用户同意的即时回访、信息咨询，不在禁止之列。',
          en: 'Immediate follow-ups and information calls that the user agreed to are not barred.',
        },
        on: [cite(lawSources['tmtdoc-2020-06-29']), cite(marketSources['yuleonline-2020-07-24'])],
      },
      {
        text: {
          zh: '所以有的电话，开口先说“回访”（这是我们的判断）。',
          en: 'That is why some calls open with “follow-up” (our reading).',
        },
      },
      {
        text: {
          zh: '听到推销，问清公司全名，记下时间，然后挂断。举报和投诉都用得上。',
          en: 'When it is a sales call, ask for the company’s full name, note the time and hang up. You need both to report and to complain.',
        },
      },
    ],
    who: ['systems'],
    flows: ['f-systems-tele', 'f-tele-carriers'],
    tricks: ['trick-callback'],
    claims: ['revenue-100m', 'callback', 'hours-rule'],
  },
  pool: {
    title: { zh: '拉黑一个，还有一池子', en: 'Block one, and a pool remains' },
    story: [
      {
        text: {
          zh: '有的骚扰电话号码每次不同，拉黑一个不管用（2024 年报道）。',
          en: 'Some nuisance calls come from ever new numbers, and blocking one does not help (2024 report).',
        },
        on: [cite(marketSources['gmw-2024-07-29'])],
      },
      {
        text: {
          zh: '2025 年的节目里，系统还会显示成你当地的号码。',
          en: 'In the 2025 programme the system also shows a number from your own area.',
        },
        on: [cite(marketSources['cqrb-2025-03-16']), cite(stepSources['caoyang2002-caoyang2002-2025-03-19'])],
      },
      {
        text: {
          zh: '线路从哪里来：有的是运营商的中继线（成批打电话的线路）。',
          en: 'Where the lines come from: some are carriers’ trunk lines (lines for calling in bulk).',
        },
        on: [cite(marketSources['pdlmy-undated']), cite(marketSources['fx361-2018-11-27'])],
      },
      {
        text: {
          zh: '号码从哪里来：有的向虚拟运营商买。',
          en: 'Where the numbers come from: some are bought from virtual operators.',
        },
        on: [
          cite(marketSources['yangliuju-2025-03']),
          cite(marketSources['cqrb-2025-03-16']),
          cite(marketSources['cqnews-2025-03-16']),
        ],
      },
      {
        text: {
          zh: '《反电信网络诈骗法》要求运营商规范真实主叫号码传送和电信线路出租，对改号电话封堵拦截、溯源核查（第 13 条）；没有监测处置的，由有关主管部门责令改正，情节较轻的给予警告、通报批评或者罚款，严重的罚得更重（第 39 条）。',
          en: 'The Anti-Telecom and Online Fraud Law obliges carriers to keep to the rules for passing on true caller numbers and for leasing lines, and to block and trace spoofed calls (article 13); if they do not watch for and deal with them, the authorities order them to put it right, and warn them, criticise them publicly or fine them in lesser cases and fine them more in serious ones (article 39).',
        },
        on: [cite(statutes['anti-fraud-law'], article(13, 39))],
      },
      {
        text: {
          zh: '换个办法：按类别拦，让运营商先挡一道。',
          en: 'Go another way: block by kind, and let your carrier stop calls first.',
        },
      },
    ],
    who: ['lines', 'carriers'],
    flows: ['f-lines-systems', 'f-carriers-lines', 'f-defence-lines'],
    tricks: ['trick-pool', 'trick-spoof', 'trick-mini'],
    claims: ['hide-caller', 'number-pool'],
  },
  phone: {
    title: { zh: '说“不要再打”，法律上有用', en: '“Do not call again” has legal effect' },
    story: [
      {
        text: {
          zh: '电话响了。可能先说“回访”，也可能显示一个本地号码，引你来接。',
          en: 'The phone rings. It may open with “follow-up”, or show a local number so that you pick up.',
        },
        on: [
          cite(marketSources['cqrb-2025-03-16'], { zh: '本地号码', en: 'a local number' }),
          cite(stepSources['unnamed-2022-03-24'], { zh: '回访', en: '“follow-up”' }),
        ],
      },
      {
        text: {
          zh: '没有你同意，经营者不得拨打商业性电话；你同意过又取消的，必须立即停打（《消费者权益保护法实施条例》第 24 条）。',
          en: 'Without your consent a business may not make commercial calls; if you agreed and then cancel, it must stop at once (regulation implementing the consumer law, article 24).',
        },
        on: [cite(statutes['consumer-rights-regulations'], article(24))],
      },
      {
        text: {
          zh: '通信公司擅自多次打推销电话，法院认定过侵犯隐私权（滨州一案）。',
          en: 'A court has found that a telecom firm’s repeated unasked sales calls violated privacy (the Binzhou case).',
        },
        on: [cite(stepSources['jsjc-2022-12-19']), cite(stepSources['shfzb-2023-02-13'])],
      },
      {
        text: {
          zh: '你可以说：“不需要，不要再打。我拒绝你们处理我的个人信息。”',
          en: 'You can say: “No, do not call again. I refuse to let you process my personal information.”',
        },
      },
      {
        text: {
          zh: '之后的路也有：开免打扰、举报、申诉、报案。各管一段，没有一个能单独解决。',
          en: 'There is more you can do: turn on call blocking, report, appeal, go to the police. Each covers one part; none fixes it alone.',
        },
      },
      {
        text: {
          zh: '先做一件：打开手机自带的拦截。',
          en: 'One thing first: turn on your phone’s own blocking.',
        },
      },
    ],
    who: ['defence'],
    flows: ['f-tele-person', 'f-person-defence'],
    tricks: ['trick-complaint', 'trick-prefix'],
    claims: ['unsub-works'],
  },
};

/** Claims that belong to no single link. */
export const otherClaims: readonly ClaimId[] = [
  'gala-2022',
  'crime-always',
  'voice-rule',
  'only-law-call',
  'csl-fines-wrong',
];

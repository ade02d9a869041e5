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
          zh: '办卡、买房、点外卖、寄快递，都要交出号码。第一环就在这里。',
          en: 'A SIM, a flat, a takeaway, a parcel: each asks for your number. The first link is here.',
        },
        on: [
          cite(marketSources['handmsg-2024-01'], { zh: '办卡', en: 'SIMs' }),
          cite(marketSources['shdongyou-2025'], { zh: '买房', en: 'flats' }),
          cite(marketSources['xyz-ttnews-undated'], { zh: '外卖', en: 'takeaways' }),
          cite(marketSources['iheima-undated'], { zh: '快递', en: 'parcels' }),
        ],
      },
      {
        text: {
          zh: '对方拿着号码，本来合法。里面有人违规带出去，才成了源头。有人被抓，有人被起诉，也有人获刑。',
          en: 'They hold it lawfully. It becomes a leak when someone inside takes it out. People have been caught, charged and sentenced for that.',
        },
        on: [
          cite(marketSources['shdongyou-2025'], { zh: '被抓', en: 'caught' }),
          cite(marketSources['handmsg-2024-01'], { zh: '被起诉', en: 'charged' }),
          cite(marketSources['chafagui-2021-12-11'], { zh: '获刑', en: 'sentenced' }),
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
          zh: '看了某个网页，就接到推销，这种事有人做：2017 年有报道说，有人借运营商系统的漏洞，做“手机访客营销”。但不是任何网页、每次都会。',
          en: 'A sales call after viewing a page: some people do make that happen. In 2017 a report described “mobile visitor marketing” that used flaws in carrier systems. But not every page does it, and not every time.',
        },
        on: [cite(marketSources['sina-tech-2017-12-08'])],
      },
      {
        text: {
          zh: '靠的不是“MAC 号”。它只在同一段连接里看得见，到不了网站。',
          en: 'It does not work by a “MAC number”. That is visible only on the same stretch of connection and never reaches the website.',
        },
        on: [cite(marketSources['ietf-wg-madinas-draft-ietf-madinas-mac-address-randomization-2024-07-15'])],
      },
      {
        text: {
          zh: '有据可查的路是这几条：App 里的插件读走，软件到评论区抓走，运营商那边的人带走。',
          en: 'The routes on record are these: plug-ins inside apps read it, software scrapes it from comments, people on the carrier side take it out.',
        },
        on: [
          cite(stepSources['yqqlm-2020-07'], { zh: '插件', en: 'plug-ins' }),
          cite(stepSources['jiangsulong-2020-07-19'], { zh: '插件', en: 'plug-ins' }),
          cite(marketSources['cqnews-2025-03-16'], { zh: '评论区', en: 'comments' }),
          cite(marketSources['sdnews-2019-01-25'], { zh: '运营商那边', en: 'the carrier side' }),
          cite(marketSources['ettmnews-2019-01-28'], { zh: '运营商那边', en: 'the carrier side' }),
        ],
      },
      {
        text: {
          zh: 'App 要短信、电话、通讯录的权限，用不着就不给。评论区不写电话。',
          en: 'When an app asks for texts, phone or contacts and does not need them, refuse. Write no phone number in comments.',
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
          zh: '数据商按“这个人可能需要什么”给号码打标签，再拿去卖，有的按条卖。',
          en: 'Brokers tag a number with what its owner may want, then sell it, some by the record.',
        },
        on: [
          cite(marketSources['cqrb-2025-03-16'], { zh: '打标签、销售', en: 'tags and sale' }),
          cite(marketSources['jingyinlaw-2025-12-01'], { zh: '按条卖', en: 'by the record' }),
          cite(stepSources['unnamed-2022-03-24'], { zh: '按条卖', en: 'by the record' }),
        ],
      },
      {
        text: {
          zh: '节目里有公司报每条三元。别的案子里，从不到一毛到 150 元都有。',
          en: 'In the programme one company quoted three yuan per record. Other cases run from under 0.1 to 150 yuan.',
        },
        on: [
          cite(stepSources['unnamed-2022-03-24'], { zh: '三元', en: 'three yuan' }),
          cite(marketSources['xyz-ttnews-undated'], { zh: '1 万条 800 元', en: '800 yuan per 10,000' }),
          cite(marketSources['jingyinlaw-2025-12-01'], { zh: '30—150 元', en: '30–150 yuan' }),
          cite(marketSources['shi-fen-2022-12'], { zh: '30—150 元', en: '30–150 yuan' }),
        ],
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
          zh: '名单到了电销团队手里。背后出钱的是商家，比如装修、贷款、教培、口腔。',
          en: 'The list is now with a sales team. Behind it a merchant pays: renovation, loans, tutoring, dental care and the like.',
        },
        on: [
          cite(marketSources['shdongyou-2025'], { zh: '装修', en: 'renovation' }),
          cite(marketSources['163-shobserver-2025'], { zh: '口腔', en: 'dental clinics' }),
          cite(marketSources['fx361-2024'], { zh: '教培、口腔、贷款', en: 'tutoring, dental care, loans' }),
        ],
      },
      {
        text: {
          zh: '骚扰电话不等于诈骗。但同样的名单，也会卖到骗子手里。',
          en: 'A nuisance call is not a scam. But the same lists are sold to fraudsters too.',
        },
        on: [
          cite(marketSources['iheima-undated'], { zh: '名单的买家', en: 'who bought the lists' }),
          cite(marketSources['shdongyou-2025'], { zh: '菏泽一案', en: 'the Heze case' }),
        ],
      },
      {
        text: {
          zh: '对方报得出你的名字，不说明他可信。先挂断，再自己找官方号码打过去问。',
          en: 'That a caller knows your name does not make them trustworthy. Hang up, then find the official number yourself and ask.',
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
          zh: '2020 年的通知不许呼叫中心打营销电话，经你同意的回访不在其中。所以有的电话，开口先说“回访”（这是我们的判断）。',
          en: 'A 2020 notice bars call centres from marketing calls; follow-ups you agreed to are not included. That is why some calls open with “follow-up” (our reading).',
        },
        on: [
          cite(marketSources['juzii-2020'], { zh: '不得营销呼出', en: 'no marketing calls' }),
          cite(lawSources['tmtdoc-2020-06-29'], {
            zh: '经同意的即时回访、咨询',
            en: 'follow-ups and enquiries agreed to',
          }),
        ],
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
          zh: '系统里有大量号码，打一通换一个，还能显示成你当地的号码。所以拉黑一个，常常没用。',
          en: 'The system holds many numbers, changes them call by call and can show one from your own area. So blocking one often does nothing.',
        },
        on: [
          cite(marketSources['cqrb-2025-03-16'], { zh: '显示当地号码', en: 'local numbers shown' }),
          cite(marketSources['gmw-2024-07-29'], {
            zh: '号码每次不同，拉黑不管用',
            en: 'ever new numbers, blocking fails',
          }),
          cite(stepSources['caoyang2002-caoyang2002-2025-03-19']),
          cite(stepSources['unnamed-2022-03-24'], { zh: '号码池', en: 'the pool' }),
        ],
      },
      {
        text: {
          zh: '号码和线路从运营商那里来：有的是出租的中继线，有的经虚拟运营商转售。',
          en: 'Numbers and lines come from carriers: some as leased trunk lines, some resold through virtual operators.',
        },
        on: [
          cite(marketSources['pdlmy-undated'], { zh: '中继线', en: 'trunk lines' }),
          cite(marketSources['fx361-2018-11-27'], { zh: '中继线', en: 'trunk lines' }),
          cite(marketSources['yangliuju-2025-03'], { zh: '虚拟运营商', en: 'virtual operators' }),
        ],
      },
      {
        text: {
          zh: '《反电信网络诈骗法》要求运营商规范真实主叫号码传送，封堵拦截改号电话（第 13 条）；不监测处置的，由主管部门责令改正，给予警告或者罚款（第 39 条）。',
          en: 'The Anti-Telecom and Online Fraud Law obliges carriers to keep the caller numbers that they pass on true and to block spoofed calls (article 13); if they do not watch for and deal with them, the authorities order them to put it right and warn or fine them (article 39).',
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
          zh: '你可以说：不需要，不要再打。没有你同意，经营者不得拨打商业性电话；你同意过又取消的，必须立即停打（《消费者权益保护法实施条例》第 24 条）。多次拒绝后还打的，法院判过赔偿。',
          en: 'You can say: no, do not call again. Without your consent a business may not make commercial calls; if you agreed and then cancel, it must stop at once (regulation implementing the consumer law, article 24). A court has awarded damages where calls went on after repeated refusals.',
        },
        on: [
          cite(statutes['consumer-rights-regulations'], article(24)),
          cite(stepSources['jsjc-2022-12-19'], { zh: '判赔', en: 'the award' }),
          cite(stepSources['shfzb-2023-02-13'], { zh: '判赔', en: 'the award' }),
        ],
      },
      {
        text: {
          zh: '之后的路也有：开免打扰、举报、申诉、报案。',
          en: 'There is more you can do: turn on call blocking, report, appeal, go to the police.',
        },
        on: [
          cite(stepSources['shushuxiu-2023-09-26-2'], { zh: '免打扰、举报', en: 'call blocking, reports' }),
          cite(marketSources['miit-hubca-undated'], { zh: '申诉', en: 'the appeal' }),
        ],
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

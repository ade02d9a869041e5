import type { LinkId } from '#domain/chain-link.ts';
import type { Localized } from '#domain/locale.ts';
import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
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
          zh: '办卡、买房、网购、看病，都要交出号码。第一环就在这里。',
          en: 'A SIM, a flat, a parcel, a doctor: each asks for your number. The first link is here.',
        },
        on: [cite(marketSources['ahcourt-bbzy-2022-01']), cite(marketSources['shdongyou-2025'])],
      },
      {
        text: {
          zh: '对方拿着号码，本来合法。里面有人违规带出去，才成了源头。有人被抓，有人被起诉，也有人获刑。',
          en: 'They hold it lawfully. It becomes a leak when someone inside takes it out. People have been caught, charged and sentenced for that.',
        },
        on: [
          cite(marketSources['shdongyou-2025']),
          cite(marketSources['handmsg-2024-01']),
          cite(marketSources['chafagui-2021-12-11']),
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
        on: [
          cite(marketSources['sina-tech-2017-12-08']),
          cite(marketSources['emie-2017-12-11']),
          cite(marketSources['dq-ryy-2022-03']),
          cite(stepSources['unnamed-2022-03-24']),
        ],
      },
      {
        text: {
          zh: '靠的不是“MAC 号”。它只在同一段连接里看得见，到不了网站。',
          en: 'It does not work by a “MAC number”. That is visible only on the same stretch of connection and never reaches the website.',
        },
        on: [
          cite(marketSources['ietf-wg-madinas-draft-ietf-madinas-mac-address-randomization-2024-07-15']),
          cite(marketSources['apple-support-undated-2']),
          cite(marketSources['google-android-undated']),
          cite(marketSources['nisrulz-easydeviceinfo-undated']),
          cite(stepSources['unnamed-2022-03-24']),
        ],
      },
      {
        text: {
          zh: '有据可查的路是这几条：App 里的插件读走，软件到评论区抓走，运营商那边的人带走。',
          en: 'The routes on record are these: plug-ins inside apps read it, software scrapes it from comments, people on the carrier side take it out.',
        },
        on: [
          cite(marketSources['android-source-undated-2']),
          cite(marketSources['cqnews-2025-03-16']),
          cite(marketSources['cqrb-2025-03-16']),
          cite(marketSources['ahcourt-bbzy-2022-01']),
          cite(stepSources['yqqlm-2020-07']),
          cite(stepSources['jiangsulong-2020-07-19']),
          cite(marketSources['chafagui-2021-12-11']),
          cite(marketSources['handmsg-2024-01']),
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
          zh: '数据商按“这个人可能需要什么”给号码打标签，然后按条卖。',
          en: 'Brokers tag a number with what its owner may want, then sell it by the record.',
        },
        on: [cite(marketSources['dq-ryy-2022-03']), cite(stepSources['unnamed-2022-03-24'])],
      },
      {
        text: {
          zh: '节目里有公司报每条三元。别的案子里，从不到一毛到 150 元都有。',
          en: 'In the programme one company quoted three yuan per record. Other cases run from under 0.1 to 150 yuan.',
        },
        on: [
          cite(stepSources['unnamed-2022-03-24']),
          cite(marketSources['xyz-ttnews-undated']),
          cite(marketSources['jingyinlaw-2025-12-01']),
        ],
      },
      {
        text: {
          zh: '这些价钱来自不同年份、不同品类，不能当行情看。',
          en: 'These prices come from different years and goods; do not read them as a market rate.',
        },
        on: [
          cite(marketSources['xyz-ttnews-undated']),
          cite(marketSources['jingyinlaw-2025-12-01']),
          cite(marketSources['shdongyou-2025']),
        ],
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
        on: [cite(stepSources['caoyang2002-caoyang2002-2025-03-19']), cite(marketSources['shdongyou-2025'])],
      },
      {
        text: {
          zh: '骚扰电话不等于诈骗。但同样的名单，也能卖给骗子。',
          en: 'A nuisance call is not a scam. But the same list can be sold to fraudsters.',
        },
        on: [cite(marketSources['shdongyou-2025']), cite(marketSources['wxredian-undated'])],
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
          cite(stepSources['unnamed-2022-03-24']),
          cite(marketSources['yuleonline-2020-07-24']),
          cite(marketSources['juzii-2020']),
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
          cite(stepSources['caoyang2002-caoyang2002-2025-03-19']),
          cite(marketSources['cqrb-2025-03-16']),
          cite(stepSources['unnamed-2022-03-24']),
        ],
      },
      {
        text: {
          zh: '号码和线路从运营商那里来：有的是出租的中继线，有的经虚拟运营商转售。',
          en: 'Numbers and lines come from carriers: some as leased trunk lines, some resold through virtual operators.',
        },
        on: [
          cite(marketSources['pdlmy-undated']),
          cite(marketSources['yangliuju-2025-03']),
          cite(marketSources['fx361-2018-11-27']),
        ],
      },
      {
        text: {
          zh: '法律要求运营商如实传送来电号码、封堵改号。管不住会被罚。',
          en: 'The law obliges carriers to pass on the true caller number and block spoofing. If they fail, they are fined.',
        },
        on: [
          cite(statutes['anti-fraud-law']),
          cite(marketSources['pdlmy-undated']),
          cite(marketSources['czbtz-undated']),
        ],
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
          cite(marketSources['cqrb-2025-03-16']),
          cite(stepSources['caoyang2002-caoyang2002-2025-03-19']),
          cite(stepSources['unnamed-2022-03-24']),
        ],
      },
      {
        text: {
          zh: '你可以说：不需要，不要再打。《消费者权益保护法实施条例》要求，你取消后对方立即停打；多次拒绝后还打的，法院判过赔偿。',
          en: 'You can say: no, do not call again. The regulation implementing the consumer law requires them to stop at once when you cancel, and a court has awarded damages where calls went on after repeated refusals.',
        },
        on: [
          cite(statutes['consumer-rights-regulations']),
          cite(statutes['civil-code']),
          cite(stepSources['jsjc-2022-12-19']),
          cite(stepSources['shfzb-2023-02-13']),
        ],
      },
      {
        text: {
          zh: '之后的路也有：开免打扰、举报、申诉、报案。',
          en: 'There is more you can do: turn on call blocking, report, appeal, go to the police.',
        },
        on: [cite(marketSources['miit-hubca-undated']), cite(stepSources['shushuxiu-2023-09-26-2'])],
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

import type { Localized } from '#domain/locale.ts';
import type { Fact } from '../record.ts';
import { cite, citeOwn } from '../source.ts';
import { marketSources } from '../sources/market-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { ClaimId } from './claims.ts';

interface Stop {
  readonly id: string;
  readonly name: Localized;
  /** Whether the MAC is seen here. */
  readonly hasMac: boolean;
  readonly says: Fact;
}

interface MacDrawing {
  readonly title: Localized;
  /** The drawing in words. */
  readonly alt: Localized;
  readonly stops: readonly Stop[];
  readonly notes: readonly Fact[];
}

interface Route {
  readonly id: string;
  readonly name: Localized;
  readonly what: Fact;
  /** The claim that tells it in full. */
  readonly claim?: ClaimId;
}

/** Phone → Wi-Fi → router → website. */
export const macDrawing: MacDrawing = {
  title: { zh: 'MAC 走到哪里为止', en: 'Where the MAC stops' },
  alt: {
    zh: '从左到右四站：手机、Wi-Fi、路由器、网站。MAC 只出现在手机、Wi-Fi 到路由器这一段，到路由器为止。从路由器到网站，只有网页请求，没有 MAC。',
    en: 'Four stops from left to right: phone, Wi-Fi, router, website. The MAC appears only from the phone over Wi-Fi to the router and stops there. From the router to the website only the page request goes on, without the MAC.',
  },
  stops: [
    {
      id: 'phone',
      name: { zh: '手机', en: 'Phone' },
      hasMac: true,
      says: {
        text: {
          zh: 'MAC 是手机里 Wi-Fi 网卡的地址。',
          en: 'A MAC is the address of the Wi-Fi card in your phone.',
        },
        on: [
          cite(marketSources['ietf-wg-madinas-draft-ietf-madinas-mac-address-randomization-2024-07-15']),
          citeOwn(marketSources['apple-support-undated-2']),
        ],
      },
    },
    {
      id: 'wifi',
      name: { zh: 'Wi-Fi 信号', en: 'Wi-Fi' },
      hasMac: true,
      says: {
        text: {
          zh: '连上 Wi-Fi，它在这一段看得见。iPhone 从 iOS 14、安卓从 10 起，默认在不同网络用随机的。',
          en: 'On Wi-Fi it is visible on this stretch. iOS 14 and Android 10 onward use a random one for different networks by default.',
        },
        on: [
          cite(marketSources['ietf-wg-madinas-draft-ietf-madinas-mac-address-randomization-2024-07-15'], {
            zh: '在这一段看得见',
            en: 'visible here',
          }),
          citeOwn(marketSources['apple-support-undated-2'], { zh: '讲 iPhone 的部分', en: 'on iPhones' }),
          citeOwn(marketSources['google-android-undated'], { zh: '安卓', en: 'Android' }),
        ],
      },
    },
    {
      id: 'router',
      name: { zh: '路由器', en: 'Router' },
      hasMac: true,
      says: {
        text: {
          zh: '到这里为止。MAC 只在同一段连接里用，一般不会跟着网页请求往外走。',
          en: 'It stops here. A MAC is used only on the same stretch of connection and does not normally go out with the page request.',
        },
        on: [cite(marketSources['whatismyid-undated'])],
      },
    },
    {
      id: 'website',
      name: { zh: '网站', en: 'Website' },
      hasMac: false,
      says: {
        text: {
          zh: '网站能看到你的 IP 和浏览器信息。MAC 没有送到这里。',
          en: 'The site sees your IP and your browser’s details. The MAC was not sent here.',
        },
        on: [
          cite(marketSources['w3c-fingerprinting-2025-09-25'], {
            zh: 'IP、浏览器信息',
            en: 'IP, browser details',
          }),
          cite(marketSources['ietf-wg-madinas-draft-ietf-madinas-mac-address-randomization-2024-07-15'], {
            zh: '讲 MAC 的部分',
            en: 'on MAC',
          }),
        ],
      },
    },
  ],
  notes: [
    {
      text: {
        zh: '安卓 6.0 起，普通 App 用常规接口读本机 MAC，只得到一个固定的假值。',
        en: 'Since Android 6.0 ordinary apps that read the phone’s MAC in the usual way get a fixed dummy value.',
      },
      on: [cite(marketSources['nisrulz-easydeviceinfo-undated'])],
    },
    {
      text: {
        zh: '浏览器也没有读 MAC 的口子。这是通行的技术常识，我们没有查到逐字写明它的官方页面。',
        en: 'Browsers have no way to read a MAC either. This is general technical knowledge; we found no official page that says exactly this.',
      },
      on: [cite(marketSources['whatismyid-undated'])],
    },
    {
      text: {
        zh: 'IMEI 是另一种设备识别码，安卓 10 起普通 App 读不到。',
        en: 'IMEI is another kind of device number; since Android 10 ordinary apps cannot read it.',
      },
      on: [citeOwn(marketSources['android-source-undated-2'])],
    },
    {
      text: {
        zh: '手机找 Wi-Fi 时发出的信号，有研究仍能从中认出特征。',
        en: 'Research can still make out features in the signals that phones send when they look for Wi-Fi.',
      },
      on: [cite(marketSources['arxiv-2024-12'])],
    },
    {
      text: {
        zh: '有人确实把上网的行为和手机号配在一起，拿去卖。',
        en: 'People have indeed joined what others do online to phone numbers, and sold both.',
      },
      on: [
        cite(marketSources['sina-tech-2017-12-08'], {
          zh: '运营商系统的漏洞',
          en: 'flaws in carriers’ systems',
        }),
        cite(marketSources['cqrb-2025-03-16'], { zh: '“获客软件”', en: 'lead software' }),
      ],
    },
  ],
};

/** How numbers were really taken, as far as there is a judgment, a case, or a test shown in public. */
export const provenRoutes: readonly Route[] = [
  {
    id: 'carrier-insiders',
    name: { zh: '运营商那边的人带出去', en: 'People on the carrier side take it out' },
    claim: 'how-insider',
    what: {
      text: {
        zh: '2019 年有报道：浙江一案里，某通讯运营商的部门负责人从公司数据库取得手机号，层层倒卖，2 亿余条，获利 2000 余万元，5 人受审。',
        en: 'Reported in 2019: in a Zhejiang case a carrier’s head of department took phone numbers from its database, which were sold on layer by layer: over 200 million records, over 20 million yuan, five people tried.',
      },
      on: [cite(marketSources['sdnews-2019-01-25']), cite(marketSources['ettmnews-2019-01-28'])],
    },
  },
  {
    id: 'holder-insiders',
    name: {
      zh: '物业、门店等内部的人带出去',
      en: 'People inside a property manager, shop or the like take it out',
    },
    what: {
      text: {
        zh: '山东公安 2025 年通报：有人利用工作之便取得业主信息，卖给装修公司，抓获 10 人。',
        en: 'Shandong police, 2025: someone used their job to get flat owners’ details and sold them to renovation firms; 10 people were caught.',
      },
      on: [cite(marketSources['shdongyou-2025'])],
    },
  },
  {
    id: 'app-plug-ins',
    name: { zh: 'App 里的插件（SDK）', en: 'Plug-ins inside apps (SDKs)' },
    claim: 'how-sdk',
    what: {
      text: {
        zh: '2020 年晚会的检测：两家公司的 SDK 出现在 50 多款 App 里，读取手机号、短信、通讯录等。',
        en: 'Tests shown in 2020: two firms’ SDKs in over 50 apps read phone numbers, texts, contacts and more.',
      },
      on: [cite(stepSources['yqqlm-2020-07']), cite(stepSources['jiangsulong-2020-07-19'])],
    },
  },
  {
    id: 'scrapers',
    name: { zh: '到评论区抓取', en: 'Scraping comments' },
    claim: 'how-crawl',
    what: {
      text: {
        zh: '2025 年晚会：获客软件按关键词扫短视频评论区，抓取用户的电话、微信号。',
        en: '2025 gala: lead software scans video comments by keyword and grabs users’ phone and WeChat numbers.',
      },
      on: [cite(marketSources['cqnews-2025-03-16'])],
    },
  },
  {
    id: 'lured-forms',
    name: { zh: '用广告引你填表', en: 'Adverts that lure you into a form' },
    what: {
      text: {
        zh: '检察机关 2022 年 12 月的典型案例：2018—2019 年，用广告引人填贷款需求的表，再把线索卖给信贷员。',
        en: 'A prosecutors’ typical case of December 2022: in 2018–2019 adverts lured people into filling in a form on the loan they wanted, and the leads were sold to loan officers.',
      },
      on: [cite(marketSources['shi-fen-2022-12'])],
    },
  },
];

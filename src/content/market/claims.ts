import type { LinkId } from '#domain/chain-link.ts';
import type { Localized } from '#domain/locale.ts';
import type { Fact } from '../record.ts';
import { article, cite, citeOwn } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { cybersecurityFines, hoursRule, voiceRule } from './not-law.ts';

export type Verdict = 'confirmed' | 'partly' | 'misleading' | 'unproven';

interface Claim {
  /** The article's own words in quotation marks, or a common belief in ours. */
  readonly claim: Localized;
  readonly isArticle: boolean;
  readonly verdict: Verdict;
  /** At most four sentences. */
  readonly why: Fact;
  /** The link whose section tells it; without one it stands among the others. */
  readonly link?: LinkId;
}

/** What is said about the trade, and how far it is true. Ids are for ever. */
export const claims = {
  'mac-number': {
    claim: {
      zh: '文章转述一家公司的话：“每部手机对应一个MAC号（手机识别号），这个号就可以匹配到手机”',
      en: 'The article, quoting a company: “every phone has a MAC number (phone ID number), and that number can be matched to the phone”',
    },
    isArticle: true,
    verdict: 'misleading',
    why: {
      text: {
        zh: 'MAC 是 Wi-Fi、蓝牙网卡的地址，只在同一段连接里看得见，不会跟着网页请求到网站。iPhone 从 iOS 14、安卓从 10 起，默认在不同网络用随机 MAC；安卓的普通 App 用常规接口读本机 MAC，只得到固定的假值。文章还把 MAC 和 IMEI（真正的设备识别码）混成一个词。确实有人把浏览和手机号对上过，靠的是运营商那边或 App 里的路，不是网页读 MAC。',
        en: 'A MAC is the address of a Wi-Fi or Bluetooth card; it is visible only on the same stretch of connection and never travels to a website with the request. iOS 14 and Android 10 onward use random MACs for different networks by default; ordinary Android apps that read it in the usual way get a fixed dummy value. The article also mixes up MAC and IMEI (the real device number). People have indeed joined browsing to phone numbers, but through the carrier side or an app, not by a page reading a MAC.',
      },
      on: [
        cite(marketSources['ietf-wg-madinas-draft-ietf-madinas-mac-address-randomization-2024-07-15'], {
          zh: 'MAC 在哪里看得见',
          en: 'where a MAC is seen',
        }),
        citeOwn(marketSources['apple-support-undated-2'], { zh: '讲 iPhone 的部分', en: 'on iPhones' }),
        citeOwn(marketSources['google-android-undated'], { zh: '安卓', en: 'Android' }),
        cite(marketSources['nisrulz-easydeviceinfo-undated'], { zh: '假值', en: 'the dummy value' }),
        citeOwn(marketSources['android-source-undated-2'], { zh: '讲 IMEI 的部分', en: 'on IMEI' }),
        cite(marketSources['sina-tech-2017-12-08'], { zh: '运营商那边的路', en: 'the carrier side' }),
        cite(marketSources['cqrb-2025-03-16'], { zh: 'App 里的路', en: 'through apps' }),
      ],
    },
    link: 'collection',
  },
  'mac-terminology': {
    claim: {
      zh: '“MAC 号”说的也许不是网卡地址，而是“移动通信网号（MAC）”',
      en: '“MAC number” may not mean the network card’s address but a mobile number’s network part (移动通信网号), also written MAC',
    },
    isArticle: false,
    verdict: 'unproven',
    why: {
      text: {
        zh: '手机号的前三位叫移动通信网号，有资料也写作 MAC（移动接入码）。销售把两个 MAC 说混是有可能的。但没有证据，只能当个提醒。',
        en: 'The first three digits of a mobile number are its network number, which some texts also call MAC (mobile access code). The salesperson may have mixed the two up. But there is no evidence; take it as a hint.',
      },
      on: [cite(marketSources['weiyangx-2020-04-07']), cite(marketSources['glnlw-undated'])],
    },
    link: 'collection',
  },
  'visitor-capture': {
    claim: {
      zh: '文章转述一家公司的话：“只要用户浏览了网页，系统就会记录用户的手机号码”',
      en: 'The article, quoting a company: “as soon as a user views the page, the system records the user’s phone number”',
    },
    isArticle: true,
    verdict: 'partly',
    why: {
      text: {
        zh: '不是任何网页、任何人、每次都会。但这类生意确实有：2017 年有报道说，有人借运营商系统的漏洞做“手机访客营销”；2022 年晚会点名两家公司抓取网站用户数据。一般要用手机流量上网，而且网页或网络里有人做了手脚。2022 年那两家具体怎么做的，我们没有查到。',
        en: 'Not every page, every person, every time. But the business is real: a 2017 report described “mobile visitor marketing” using flaws in carrier systems, and the 2022 gala named two firms for capturing visitors’ data. It usually takes mobile data, and someone tampering with the page or the network. How the two firms of 2022 did it, we did not find.',
      },
      on: [
        cite(marketSources['sina-tech-2017-12-08'], { zh: '2017 年', en: '2017' }),
        cite(marketSources['dq-ryy-2022-03'], { zh: '2022 年', en: '2022' }),
      ],
    },
    link: 'collection',
  },
  'how-header': {
    claim: { zh: '运营商会在网页请求里加上手机号', en: 'Carriers add your phone number to the web request' },
    isArticle: false,
    verdict: 'partly',
    why: {
      text: {
        zh: '境外有实测：英国有运营商误把手机号发给网站；2015 年一项测量发现，299 家运营商里有 13% 会往请求里加内容，其中 5 家含手机号、设备号或位置。它只对不加密的网页（HTTP）有效，加密的（HTTPS）加不进去（这是技术常识）。国内有专利写明，可以从移动网的请求里提取手机号。但没有查到证据，说明 2022 年那几家用的就是它。',
        en: 'Measured outside the mainland: a UK carrier sent numbers to websites by mistake, and a 2015 study found that 13% of 299 carriers add to requests, five of them with phone numbers, device numbers or locations. It works only on unencrypted pages (HTTP); with encryption (HTTPS) nothing can be added (general technical knowledge). A Chinese patent describes taking phone numbers from requests on a mobile network. But we found no evidence that the firms of 2022 used it.',
      },
      on: [
        cite(marketSources['berkeley-icsi-2015'], { zh: '299 家', en: '299 carriers' }),
        cite(marketSources['smashcompany-undated'], { zh: '13%、5 家', en: '13%, five of them' }),
        cite(marketSources['jgc-blog-2012-02'], { zh: '英国', en: 'UK' }),
        cite(marketSources['techrepublic-undated'], {
          zh: '往请求里加手机号',
          en: 'numbers added to requests',
        }),
        cite(marketSources['patsnap-eureka-2019-07-23'], { zh: '专利', en: 'the patent' }),
      ],
    },
    link: 'collection',
  },
  'how-dpi': {
    claim: {
      zh: '有人在网络里复制流量给你画像（业内叫 DPI、“三网截流”）',
      en: 'Someone copies traffic in the network to profile you (the trade says DPI or “three-network interception”)',
    },
    isArticle: false,
    verdict: 'partly',
    why: {
      text: {
        zh: '有市场监管部门查办的案件：2018 年立案，杭州一家数据公司用过滤路由器复制用户的数据包，分析后投广告。但这不等于拿到了你的手机号；那一案称，标签数据已去掉身份信息。2025 年的报道里，有知情人说，最厉害的获客公司能用“三网通信大数据”；这是业内的说法。',
        en: 'There is a case handled by the market regulator, opened in 2018: a Hangzhou data firm used filtering routers to copy users’ packets, analysed them and placed adverts. That does not mean that it had your number; in that case the tags are said to be de-identified. In a 2025 report somebody who knows the trade says that the strongest lead sellers can use “three-network data”; that is what the trade says.',
      },
      on: [
        cite(marketSources['samr-2021-07-30']),
        cite(marketSources['cqnews-2025-03-16'], { zh: '三网通信大数据', en: 'three-network data' }),
      ],
    },
    link: 'collection',
  },
  'how-insider': {
    claim: {
      zh: '号码是运营商或关联公司内部的人带出来的',
      en: 'Numbers are taken out by insiders at a carrier or its affiliate',
    },
    isArticle: false,
    verdict: 'confirmed',
    why: {
      text: {
        zh: '法院判过：蚌埠有人和电信营业厅的工作人员合伙，用客户新办的号码注册账号牟利。2019 年有报道：浙江一案里，某通讯运营商的部门负责人从公司数据库取得手机号，层层倒卖，2 亿余条，获利 2000 余万元，5 人受审。一篇律师评析讲到数目相同的一案，说源头是号百公司的一名中层，5 人获刑。阜新一名派到通信公司的员工，也因拿客户的号码注册账号被起诉。',
        en: 'A court has sentenced a man in Bengbu who, with staff of carriers’ shops, made money by opening accounts with customers’ new numbers. Reported in 2019: in a Zhejiang case a carrier’s head of department took phone numbers from its database, which were sold on layer by layer: over 200 million records, over 20 million yuan, five people tried. A lawyer’s account tells of a case with the same figures, naming as its source a middle manager at Haobai (号百); five were sentenced. In Fuxin an agency worker at a telecom firm was charged with opening accounts with customers’ numbers too.',
      },
      on: [
        cite(marketSources['ahcourt-bbzy-2022-01'], { zh: '蚌埠', en: 'Bengbu' }),
        cite(marketSources['sdnews-2019-01-25'], { zh: '浙江一案', en: 'the Zhejiang case' }),
        cite(marketSources['ettmnews-2019-01-28'], { zh: '浙江一案', en: 'the Zhejiang case' }),
        cite(marketSources['chafagui-2021-12-11'], { zh: '号百', en: 'Haobai' }),
        cite(marketSources['handmsg-2024-01'], { zh: '阜新', en: 'Fuxin' }),
      ],
    },
    link: 'leak',
  },
  'how-sdk': {
    claim: { zh: 'App 里的插件（SDK）会读走手机号', en: 'Plug-ins inside apps (SDKs) read out your number' },
    isArticle: false,
    verdict: 'confirmed',
    why: {
      text: {
        zh: '2020 年晚会的检测：两家公司的 SDK 出现在 50 多款 App 里，读取 IMEI、IMSI、运营商、手机号、短信、通讯录等。安卓 10 起，普通 App 已拿不到 IMEI、IMSI 这些识别码。但你自己允许了短信、电话、通讯录，仍可能泄露。',
        en: 'Tests shown in 2020: two firms’ SDKs in over 50 apps read IMEI, IMSI, carrier, phone number, texts, contacts and more. Since Android 10 ordinary apps cannot get identifiers such as IMEI and IMSI. But if you allow texts, phone or contacts, they may still leak.',
      },
      on: [
        cite(stepSources['yqqlm-2020-07']),
        cite(stepSources['jiangsulong-2020-07-19']),
        cite(marketSources['android-source-undated-2'], {
          zh: '讲 IMEI、IMSI 的部分',
          en: 'on IMEI and IMSI',
        }),
      ],
    },
    link: 'collection',
  },
  'how-probe': {
    claim: {
      zh: '商场里的 Wi-Fi 探针盒子能拿到你的手机号',
      en: 'Wi-Fi probe boxes in shops can get your number',
    },
    isArticle: false,
    verdict: 'partly',
    why: {
      text: {
        zh: '2019 年晚会曝光过：探针收集附近手机发出的 MAC，再去比对已有的数据库。要你人在附近，不是看网页。现在手机扫描时默认用随机 MAC，单靠探针对上手机号难多了，但没有完全消失：有研究仍能从探测信号里认出特征。',
        en: 'Shown in 2019: probes collect the MACs that nearby phones send and match them with databases. You have to be there; viewing a page is not enough. Phones now scan with random MACs by default, so a probe alone finds it much harder, but not impossible: research can still fingerprint the probe signals.',
      },
      on: [
        cite(marketSources['pingwest-en-2019-03-15'], { zh: '2019 年曝光', en: 'shown in 2019' }),
        cite(marketSources['apple-support-undated-2'], { zh: '讲 iPhone 的部分', en: 'on iPhones' }),
        cite(marketSources['google-android-undated'], { zh: '安卓', en: 'Android' }),
        cite(marketSources['arxiv-2024-12'], { zh: '仍能认出特征', en: 'still fingerprinted' }),
      ],
    },
    link: 'collection',
  },
  'how-onetap': {
    claim: { zh: '“一键登录”被拿来偷偷取号', en: '“One-tap login” is abused to take your number' },
    isArticle: false,
    verdict: 'unproven',
    why: {
      text: {
        zh: '一键登录确实由运营商按流量认出本机号码。但正规流程要弹出授权页，你点了同意，服务器才凭一次性令牌取号。网页版（H5）只给打了码的号码，还要你补填中间四位，连 Wi-Fi 时用不了。没有查到用它偷偷抓访客号码的判决或处罚。',
        en: 'One-tap login does recognise your number through the carrier. But the proper flow shows a consent page, and only after you agree does the server redeem a one-time token. The web version (H5) gives only a masked number, makes you type the middle four digits, and does not work over Wi-Fi. We found no judgment or penalty for silent capture through it.',
      },
      on: [
        citeOwn(marketSources['aliyun-help-undated-2'], { zh: '授权、令牌', en: 'consent, token' }),
        citeOwn(marketSources['aliyun-help-undated-3'], { zh: '讲 H5 的部分', en: 'on H5' }),
        citeOwn(marketSources['getui-docs-undated'], { zh: 'Wi-Fi 下不可用', en: 'not over Wi-Fi' }),
        citeOwn(marketSources['tencent-cloud-undated'], { zh: '须走移动数据', en: 'mobile data needed' }),
      ],
    },
    link: 'collection',
  },
  'how-idmatch': {
    claim: {
      zh: '用广告标识（OAID 等）和手机号对照表配出号码',
      en: 'Advertising IDs (OAID and the like) are matched against a table of numbers',
    },
    isArticle: false,
    verdict: 'unproven',
    why: {
      text: {
        zh: '道理上成立：2020 年晚会的检测里，有插件同时读走手机号和设备识别码，广告标识也可能这样和手机号配上（后半句是我们的判断）。但没有找到官方认定或判决，证明骚扰电话的名单大量来自这里。所以只能说“可能”。',
        en: 'Logically possible: in the tests shown in 2020 plug-ins read phone numbers and device numbers together, and an advertising ID could be paired with a number in the same way (the last part is our reading). But we found no official finding or judgment that nuisance-call lists come mainly from this. So we can only say “may”.',
      },
      on: [cite(stepSources['yqqlm-2020-07']), cite(stepSources['jiangsulong-2020-07-19'])],
    },
    link: 'list',
  },
  'how-crawl': {
    claim: {
      zh: '有人到评论区抓号码，再装成企业公开信息',
      en: 'Numbers are scraped from comments and passed off as public company data',
    },
    isArticle: false,
    verdict: 'confirmed',
    why: {
      text: {
        zh: '2025 年晚会：获客软件按关键词扫短视频评论区，抓取用户的电话、微信号，业者自称靠爬虫。也有人把个人信息混进企业信息里卖。',
        en: '2025 gala: lead software scans video comments by keyword and grabs users’ phone and WeChat numbers; the sellers say it works by crawling. Some also mix personal data into company data for sale.',
      },
      on: [
        cite(marketSources['cqnews-2025-03-16'], { zh: '评论区、爬虫', en: 'comments, crawling' }),
        cite(marketSources['cqrb-2025-03-16'], { zh: '混进企业信息', en: 'mixed into company data' }),
      ],
    },
    link: 'collection',
  },
  'first-time': {
    claim: {
      zh: '文章说：“浏览网页就可以获取信息还是第一次见”',
      en: 'The article says: “that information can be got just from browsing is seen for the first time”',
    },
    isArticle: true,
    verdict: 'misleading',
    why: {
      text: {
        zh: '不是第一次。2017 年 12 月就有大报详细报道，2019 年的行业报道也提到过。',
        en: 'It was not the first time. A national paper reported it in detail in December 2017, and trade reporting mentioned it in 2019.',
      },
      on: [
        cite(marketSources['sina-tech-2017-12-08'], { zh: '2017 年', en: '2017' }),
        cite(marketSources['wongcw-blog-2019-08-27'], { zh: '2019 年', en: '2019' }),
      ],
    },
    link: 'collection',
  },
  'gala-2022': {
    claim: {
      zh: '文章说：“315晚会曝光骚扰电话黑产链条”',
      en: 'The article says: “the 315 gala exposed the nuisance-call black market”',
    },
    isArticle: true,
    verdict: 'confirmed',
    why: {
      text: {
        zh: '属实：据综述，晚会点名融营通信、容联七陌搭建外呼系统，杭州以渔、郑州绿牵抓取网站用户数据。当晚话题上了热搜。次日，北京市通信管理局对容联七陌立案。点名是节目的说法，不等于判定违法。',
        en: 'True: according to a recap the gala named Rongying and 7moor for building call systems and Hangzhou Yiyu and Zhengzhou Lüqian for capturing visitors’ data. The topic trended that night. Next day Beijing’s telecom regulator opened a case on 7moor. Being named is the programme’s account, not a finding of guilt.',
      },
      on: [
        cite(marketSources['dq-ryy-2022-03'], { zh: '点名', en: 'the names' }),
        cite(marketSources['justjavac-weibo-trending-hot-search-2022-03-15'], { zh: '热搜', en: 'trending' }),
        cite(marketSources['gd-sta-2022-03-17'], { zh: '立案', en: 'the case' }),
      ],
    },
  },
  'price-3': {
    claim: {
      zh: '文章说：“每条三元的低价”',
      en: 'The article says: “the low price of three yuan per record”',
    },
    isArticle: true,
    verdict: 'partly',
    why: {
      text: {
        zh: '这是节目里一家公司的报价，只见于那篇文章的转述。别的案子里，从不到一毛到 150 元都有。三元不是行情价。',
        en: 'That was one company’s quote in the programme, seen only in the article’s account. Other cases run from under 0.1 to 150 yuan. Three yuan is not a market rate.',
      },
      on: [
        cite(stepSources['unnamed-2022-03-24'], { zh: '三元', en: 'three yuan' }),
        cite(marketSources['xyz-ttnews-undated'], { zh: '1 万条 800 元', en: '800 yuan per 10,000' }),
        cite(marketSources['jingyinlaw-2025-12-01'], { zh: '30—150 元', en: '30–150 yuan' }),
        cite(marketSources['shi-fen-2022-12'], { zh: '30—150 元', en: '30–150 yuan' }),
      ],
    },
    link: 'price',
  },
  'revenue-100m': {
    claim: {
      zh: '文章说：“有的公司一年纯电话费收入近一个亿”',
      en: 'The article says: “some companies take nearly 100 million yuan a year from call charges alone”',
    },
    isArticle: true,
    verdict: 'unproven',
    why: {
      text: {
        zh: '只见于那篇文章对节目的转述，没有账目、判决或通报印证。只能说“有公司自称”，不能当成事实。',
        en: 'Seen only in the article’s account of the programme; no accounts, judgment or notice confirms it. One can say “a firm claims”, not that it is a fact.',
      },
      on: [cite(stepSources['unnamed-2022-03-24'])],
    },
    link: 'dialling',
  },
  callback: {
    claim: {
      zh: '文章说：“以‘回访’的形式打骚扰电话给客户”',
      en: 'The article says: “they make nuisance calls to customers in the form of ‘follow-ups’”',
    },
    isArticle: true,
    verdict: 'partly',
    why: {
      text: {
        zh: '话术本身只见于那篇文章的转述。背景可以核对：2020 年的通知不许呼叫中心做营销外呼，只容许经你同意的回访、咨询，“回访”正是可钻的空子。',
        en: 'The script itself is seen only in the article’s account. The background checks out: the 2020 notice bars call centres from marketing calls and allows only follow-ups and enquiries you agreed to, and “follow-up” is the gap to slip through.',
      },
      on: [
        cite(stepSources['unnamed-2022-03-24'], { zh: '话术', en: 'the script' }),
        cite(marketSources['juzii-2020'], { zh: '不得营销呼出', en: 'no marketing calls' }),
        cite(lawSources['tmtdoc-2020-06-29'], {
          zh: '经同意的即时回访、咨询',
          en: 'follow-ups and enquiries agreed to',
        }),
      ],
    },
    link: 'dialling',
  },
  'hide-caller': {
    claim: {
      zh: '文章说：“可以隐藏真正的主叫号码，防止被投诉”',
      en: 'The article says: “it can hide the real caller number, to prevent complaints”',
    },
    isArticle: true,
    verdict: 'partly',
    why: {
      text: {
        zh: '手法确实有：铁岭电信和一家合作公司，因违规传送虚假的来电号码被罚；《反电信网络诈骗法》第 13、14 条要求封堵改号电话，也不许非法制造、买卖、提供、使用改号的设备、软件。但“能躲过运营商检测”是销售说法。被罚，就说明躲不干净。',
        en: 'The practice is real: Tieling Telecom and a partner company were fined for passing on false caller numbers; articles 13 and 14 of the Anti-Telecom and Online Fraud Law require spoofed calls to be blocked and forbid unlawfully making, trading, providing or using spoofing devices and software. But “it evades the carrier’s checks” is a sales claim. The fines show that it does not always.',
      },
      on: [
        cite(statutes['anti-fraud-law'], article(13, 14)),
        cite(marketSources['pdlmy-undated'], { zh: '被罚', en: 'the fines' }),
        cite(stepSources['unnamed-2022-03-24'], { zh: '销售说法', en: 'the sales claim' }),
      ],
    },
    link: 'pool',
  },
  'number-pool': {
    claim: {
      zh: '文章说：“号码池中有几千个号码，每外呼一次，就会轮显里面一个号码”',
      en: 'The article says: “the pool holds thousands of numbers, and each call shows another one of them”',
    },
    isArticle: true,
    verdict: 'partly',
    why: {
      text: {
        zh: '换着号码打，在 2025 年的节目里又出现了，业内叫“打显”。“几千个”“以前有人用过”，只见于那篇文章。号码收回后再放出来，本身是公开的做法。',
        en: 'Changing numbers appears again in the 2025 programme; the trade calls it 打显. “Thousands” and “used by others before” are seen only in the article. Recycling numbers is itself an open practice.',
      },
      on: [
        cite(marketSources['cqrb-2025-03-16'], { zh: '换成当地号码', en: 'local numbers' }),
        cite(marketSources['gmw-2024-07-29'], { zh: '号码每次不同', en: 'ever new numbers' }),
        cite(stepSources['caoyang2002-caoyang2002-2025-03-19'], { zh: '打显', en: '打显' }),
        cite(stepSources['unnamed-2022-03-24'], { zh: '几千个', en: 'thousands' }),
        cite(stepSources['bfwz-2025-05-02-3'], { zh: '收回再放号', en: 'recycling' }),
      ],
    },
    link: 'pool',
  },
  'all-leak': {
    claim: {
      zh: '文章说：“只要浏览网页个人信息就会泄露”',
      en: 'The article says: “any browsing leaks personal information”',
    },
    isArticle: true,
    verdict: 'misleading',
    why: {
      text: {
        zh: '说过头了。网站能看到你的 IP、浏览器信息和你填的内容。要拿到手机号，还得运营商那边、App 里出问题，或者你自己填了。',
        en: 'Overstated. A site sees your IP, your browser’s details and what you type. To get your number takes something more: on the carrier side, in an app, or from you.',
      },
      on: [
        cite(marketSources['w3c-fingerprinting-2025-09-25'], {
          zh: '网站看得到什么',
          en: 'what a site sees',
        }),
        cite(marketSources['sina-tech-2017-12-08'], { zh: '运营商那边', en: 'the carrier side' }),
        cite(marketSources['cqrb-2025-03-16'], { zh: '讲 App 的部分', en: 'on apps' }),
      ],
    },
    link: 'leak',
  },
  'crime-always': {
    claim: {
      zh: '文章说：“泄露倒卖个人信息是要判罪的”',
      en: 'The article says: “leaking and reselling personal information is a crime”',
    },
    isArticle: true,
    verdict: 'partly',
    why: {
      text: {
        zh: '违反国家有关规定出售、提供，或者非法获取个人信息，“情节严重”才是犯罪（《刑法》第 253 条之一），例如一般信息 5000 条以上，或违法所得 5000 元以上（法释〔2017〕10 号第 5 条）。不够犯罪的，2026 年起依《治安管理处罚法》第 56 条可以拘留。你一个人接到骚扰电话，通常够不上立案；但你的线索，可以和别人的并到一起（这是我们的判断）。',
        en: 'To sell or provide personal information against state rules, or to obtain it unlawfully, is a crime only when serious (Criminal Law, article 253-1), for example 5,000 or more ordinary records, or 5,000 yuan or more gained (法释〔2017〕10号, article 5). Below that, since 2026 article 56 of the Public Security Administration Punishments Law allows detention. One person’s calls usually do not open a criminal case; but your lead can be joined to others (our reading).',
      },
      on: [
        cite(statutes['criminal-law'], article('253-1')),
        cite(statutes['personal-information-crimes-interpretation'], article(5)),
        cite(statutes['public-security-punishments-law'], article(56)),
      ],
    },
  },
  'voice-rule': {
    isArticle: false,
    verdict: 'misleading',
    ...voiceRule,
  },
  'only-law-call': {
    claim: {
      zh: '全国性法律法规里，直接写明“拨打商业性电话”的，是《消费者权益保护法实施条例》第 24 条',
      en: 'Among national laws and regulations, the one that names “making commercial calls” outright is article 24 of the regulation implementing the consumer law',
    },
    isArticle: false,
    verdict: 'confirmed',
    why: {
      text: {
        zh: '我们在国家法律法规数据库的镜像里查过：法律、行政法规、司法解释共 2470 份，截至 2026 年 5 月 16 日。明确写“拨打商业性电话”的，只有这一条。别的条文写的是“发送商业性信息”或“以电话侵扰”。部门规章和地方法规没有查。',
        en: 'We searched a mirror of the national law database: 2,470 laws, administrative regulations and judicial interpretations, up to 16 May 2026. Only this article says “making commercial calls”. Others speak of “sending commercial messages” or “intrusion by phone”. Department rules and local rules were not searched.',
      },
      on: [
        cite(statutes['consumer-rights-regulations'], article(24)),
        cite(statutes['consumer-rights-law'], article(29)),
        cite(statutes['civil-code'], article(1033)),
      ],
    },
  },
  'csl-fines-wrong': {
    isArticle: false,
    verdict: 'misleading',
    ...cybersecurityFines,
  },
  'hours-rule': {
    isArticle: false,
    verdict: 'unproven',
    ...hoursRule,
    link: 'dialling',
  },
  'unsub-works': {
    claim: {
      zh: '在电话里明确说“不需要、不要再打”，法律上有用',
      en: 'Telling the caller “no, do not call again” has legal effect',
    },
    isArticle: false,
    verdict: 'confirmed',
    why: {
      text: {
        zh: '有用。没有你同意，经营者本来就不得拨打商业性电话；你同意过又取消的，必须立即停打（《消费者权益保护法实施条例》第 24 条）。除法律另有规定或你明确同意外，谁都不得用电话侵扰你的安宁（《民法典》第 1033 条）。多次拒绝后还打的，法院判过赔偿。',
        en: 'It does. Without your consent a business may not make commercial calls at all; if you agreed and then cancel, it must stop at once (regulation implementing the consumer law, article 24). Unless the law provides otherwise or you clearly agree, nobody may disturb your peace by phone (Civil Code, article 1033). A court has awarded damages where calls went on after repeated refusals.',
      },
      on: [
        cite(statutes['consumer-rights-regulations'], article(24)),
        cite(statutes['civil-code'], article(1033)),
        cite(stepSources['jsjc-2022-12-19'], { zh: '判赔', en: 'the award' }),
        cite(stepSources['shfzb-2023-02-13'], { zh: '判赔', en: 'the award' }),
      ],
    },
    link: 'phone',
  },
} satisfies Record<string, Claim>;

export type ClaimId = keyof typeof claims;

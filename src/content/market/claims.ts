import type { LinkId } from '#domain/chain-link.ts';
import type { Localized } from '#domain/locale.ts';
import type { Fact } from '../record.ts';
import { article, cite, citeOwn } from '../source.ts';
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
        zh: 'MAC 是 Wi-Fi 这类网卡的地址，同一段网络里的设备看得见。它一般不会跟着网页请求到网站：过了路由器就换掉了。',
        en: 'A MAC is the address of a network card, such as the one for Wi-Fi. Devices on the same stretch of network see it. It does not normally travel to a website with the page request: past the router it is replaced.',
      },
      on: [
        cite(marketSources['ietf-wg-madinas-draft-ietf-madinas-mac-address-randomization-2024-07-15'], {
          zh: 'MAC 是什么、谁看得见',
          en: 'what a MAC is and who sees it',
        }),
        cite(marketSources['whatismyid-undated'], { zh: '到不到网站', en: 'whether it reaches a website' }),
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
        zh: '手机号的前三位叫移动通信网号，有资料也写作 MAC（移动接入码）。那家公司说的是不是它，没有查到证据，只能当个提醒。',
        en: 'The first three digits of a mobile number are its network number, which some texts also call MAC (mobile access code). Whether the company meant that we found no evidence; take it as a hint.',
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
        zh: '这类生意确实有：2017 年有报道说，有人借运营商系统的漏洞做“手机访客营销”；2022 年晚会点名两家公司抓取网站用户的数据。但没有查到哪里说，任何网页、任何人、每次都会。2022 年那两家具体怎么做的，我们也没有查到。',
        en: 'The business is real: a 2017 report described “mobile visitor marketing” using flaws in carrier systems, and the 2022 gala named two firms for capturing the data of websites’ visitors. But we found nothing that says it happens on every page, to every person, every time. Nor did we find how the two firms of 2022 did it.',
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
        zh: '境外有过：英国有运营商误把手机号发给网站；2015 年一项测量发现，299 家运营商里有 13% 会往不加密的网页请求（HTTP）里加内容，其中 5 家含手机号、设备号或位置。没有查到证据，说明 2022 年那几家用的就是它。',
        en: 'It has happened outside the mainland: a UK carrier sent numbers to websites by mistake, and a 2015 study found that 13% of 299 carriers add to unencrypted page requests (HTTP), five of them phone numbers, device numbers or locations. We found no evidence that the firms of 2022 used it.',
      },
      on: [
        cite(marketSources['berkeley-icsi-2015'], { zh: '299 家', en: '299 carriers' }),
        cite(marketSources['smashcompany-undated'], { zh: '13%、5 家', en: '13%, five of them' }),
        cite(marketSources['jgc-blog-2012-02'], { zh: '英国', en: 'UK' }),
        cite(marketSources['techrepublic-undated'], {
          zh: '往请求里加手机号',
          en: 'numbers added to requests',
        }),
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
        zh: '有市场监管部门查办的案件：2018 年立案，杭州一家数据公司用过滤路由器复制用户的数据包，分析后投广告。那一案称，标签数据已去掉身份信息。',
        en: 'There is a case handled by the market regulator, opened in 2018: a Hangzhou data firm used filtering routers to copy users’ packets, analysed them and placed adverts. In that case the tags are said to be de-identified.',
      },
      on: [cite(marketSources['samr-2021-07-30'])],
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
        zh: '2019 年有报道：浙江一案里，某通讯运营商的部门负责人从公司数据库取得手机号，层层倒卖，2 亿余条，获利 2000 余万元，5 人受审。',
        en: 'Reported in 2019: in a Zhejiang case a carrier’s head of department took phone numbers from its database, which were sold on layer by layer: over 200 million records, over 20 million yuan, five people tried.',
      },
      on: [cite(marketSources['sdnews-2019-01-25']), cite(marketSources['ettmnews-2019-01-28'])],
    },
    link: 'leak',
  },
  'how-sdk': {
    claim: { zh: 'App 里的插件（SDK）会读走手机号', en: 'Plug-ins inside apps (SDKs) read out your number' },
    isArticle: false,
    verdict: 'confirmed',
    why: {
      text: {
        zh: '2020 年晚会的检测：两家公司的 SDK 出现在 50 多款 App 里，读取 IMEI、IMSI、运营商、手机号、短信、通讯录等。',
        en: 'Tests shown in 2020: two firms’ SDKs in over 50 apps read IMEI, IMSI, carrier, phone number, texts, contacts and more.',
      },
      on: [cite(stepSources['yqqlm-2020-07']), cite(stepSources['jiangsulong-2020-07-19'])],
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
        zh: '2019 年晚会曝光过：探针盒子放在商场里，经无线网络收集路人的信息，手机号也在内。不是看网页。现在的 iPhone 没连 Wi-Fi 时，用随机的 MAC 扫描，不容易再被认出来。',
        en: 'Shown in 2019: probe boxes stand in shopping centres and collect data of those who pass over Wi-Fi, phone numbers among them. It is not by viewing a page. An iPhone that is not on Wi-Fi now scans with a random MAC, by which it is not easily known again.',
      },
      on: [
        cite(marketSources['pingwest-en-2019-03-15'], { zh: '曝光', en: 'what was shown' }),
        citeOwn(marketSources['apple-support-undated-2'], { zh: '随机 MAC', en: 'random MACs' }),
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
        zh: '一键登录要走手机流量，由运营商认出本机号码（腾讯云、个推的说明）。按阿里云的说明，要弹出授权页，你点了同意，服务器才凭令牌取号；网页版（H5）只给打了码的号码，还要你补填中间四位。没有查到用它偷偷抓访客号码的判决或处罚。',
        en: 'One-tap login needs mobile data, over which the carrier recognises your number (Tencent Cloud’s and Getui’s pages). By Alibaba Cloud’s, a consent page is shown, and only after you agree does the server redeem a token; the web version (H5) gives only a masked number and makes you type the middle four digits. We found no judgment or penalty for silent capture through it.',
      },
      on: [
        citeOwn(marketSources['aliyun-help-undated-2'], { zh: '授权、令牌', en: 'consent, token' }),
        citeOwn(marketSources['aliyun-help-undated-3'], { zh: '讲 H5 的部分', en: 'on H5' }),
        citeOwn(marketSources['getui-docs-undated'], {
          zh: '运营商数据网关',
          en: 'the carrier’s data gateway',
        }),
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
        zh: '2020 年晚会的检测里，有插件同时读走手机号和设备识别码。有没有人再拿广告标识去配，没有查到官方认定或判决。',
        en: 'In the tests shown in 2020 plug-ins read phone numbers and device numbers together. Whether anybody matches advertising IDs with them, we found no official finding or judgment.',
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
        zh: '2025 年晚会：获客软件按关键词扫短视频评论区，抓取用户的电话、微信号，业者称用的是爬虫。也有人称，把个人信息藏在企业信息里卖。',
        en: '2025 gala: lead software scans video comments by keyword and grabs users’ phone and WeChat numbers; the sellers say it works by crawling. Others say that they hide personal data in company data for sale.',
      },
      on: [
        cite(marketSources['cqnews-2025-03-16'], { zh: '评论区、爬虫', en: 'comments, crawling' }),
        cite(marketSources['cqrb-2025-03-16'], { zh: '藏在企业信息里', en: 'hidden in company data' }),
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
        zh: '不是第一次：2017 年 12 月的报道、2019 年的行业报道，都写过浏览网站就泄露手机号。',
        en: 'It was not the first time: a report of December 2017 and trade reporting of 2019 both told of numbers leaked by browsing a site.',
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
        zh: '属实：晚会综述和北京市通信管理局的消息都说，晚会曝光了容联七陌这样的企业。融营通信、杭州以渔、郑州绿牵，只见于综述。点名是节目的说法，不等于判定违法。',
        en: 'True: a recap of the gala and a statement by Beijing’s telecom regulator both say that it exposed companies such as 7moor. Rongying, Hangzhou Yiyu and Zhengzhou Lüqian are seen in the recap only. Being named is the programme’s account, not a finding of guilt.',
      },
      on: [
        cite(marketSources['dq-ryy-2022-03']),
        cite(marketSources['gd-sta-2022-03-17'], { zh: '容联七陌', en: '7moor' }),
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
        zh: '三元只见于那篇文章的转述。别处的价钱差得很远：检察机关 2022 年的一个典型案例里，贷款线索每条 30—150 元。',
        en: 'Three yuan is seen only in the article’s account. Prices elsewhere are far from it: in a prosecutors’ typical case of 2022 loan leads went at 30–150 yuan each.',
      },
      on: [
        cite(stepSources['unnamed-2022-03-24'], { zh: '三元', en: 'three yuan' }),
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
        zh: '只见于那篇文章，它没有写是谁说的。没有账目、判决或通报印证，不能当成事实。',
        en: 'Seen only in the article, which does not say who said so. No accounts, judgment or notice confirms it; do not take it as a fact.',
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
        zh: '“回访”的话术，只见于那篇文章。2020 年工信部的通知不许呼叫中心打营销电话，容许的是经用户同意的即时回访、咨询等。',
        en: 'The “follow-up” script is seen only in the article. The ministry’s notice of 2020 bars call centres from marketing calls; what it allows are follow-ups and enquiries that the user agreed to, and the like.',
      },
      on: [
        cite(stepSources['unnamed-2022-03-24'], { zh: '话术', en: 'the script' }),
        cite(marketSources['juzii-2020'], { zh: '不得营销呼出', en: 'no marketing calls' }),
        cite(marketSources['yuleonline-2020-07-24'], {
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
        zh: '手法确实有：据报道，铁岭电信和一家合作公司因违规传送虚假的来电号码被罚。“防止被投诉”、躲过运营商检测，是那篇文章里卖系统的人说的；这两家就被查到了。',
        en: 'The practice is real: Tieling Telecom and a partner company were fined for passing on false caller numbers, it is reported. That it prevents complaints and evades the carrier’s checks is what a seller of systems says in the article; these two were caught.',
      },
      on: [
        cite(marketSources['pdlmy-undated'], { zh: '被罚', en: 'the fines' }),
        cite(stepSources['unnamed-2022-03-24'], { zh: '卖系统的人说的', en: 'what the seller says' }),
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
        zh: '换着号码打，在 2025 年的节目里又出现了，业内叫“打显”。“几千个号码”“以前有人用过”，只见于那篇文章。',
        en: 'Changing numbers appears again in the 2025 programme; the trade calls it 打显. “Thousands of numbers” and “used before” are seen only in the article.',
      },
      on: [
        cite(marketSources['gmw-2024-07-29'], { zh: '号码每次不同', en: 'ever new numbers' }),
        cite(stepSources['caoyang2002-caoyang2002-2025-03-19'], { zh: '打显', en: '打显' }),
        cite(stepSources['unnamed-2022-03-24'], { zh: '几千个', en: 'thousands' }),
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
        zh: '说过头了。报道里查到的，是运营商系统的漏洞，或者偷号码的软件和插件；没有查到哪里说，任何网页都会。',
        en: 'Overstated. What reports tell of are flaws in carriers’ systems, or software and plug-ins that steal numbers; we found nothing that says any page does it.',
      },
      on: [
        cite(marketSources['sina-tech-2017-12-08'], {
          zh: '运营商系统的漏洞',
          en: 'flaws in carriers’ systems',
        }),
        cite(marketSources['cqrb-2025-03-16'], { zh: '软件', en: 'software' }),
        cite(stepSources['jiangsulong-2020-07-19'], { zh: '插件', en: 'plug-ins' }),
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
        zh: '违反国家有关规定出售、提供，或者非法获取公民个人信息，“情节严重”才是犯罪（《刑法》第 253 条之一），例如一般信息 5000 条以上，或违法所得 5000 元以上（法释〔2017〕10 号第 5 条）。不够犯罪的，2026 年起依《治安管理处罚法》第 56 条可以拘留。',
        en: 'To sell or provide citizens’ personal information against state rules, or to obtain it unlawfully, is a crime only when serious (Criminal Law, article 253-1), for example 5,000 or more ordinary records, or 5,000 yuan or more gained unlawfully (法释〔2017〕10号, article 5). Below that, since 2026 article 56 of the Public Security Administration Punishments Law allows detention.',
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
        zh: '第 24 条写着“拨打商业性电话”。《消费者权益保护法》第 29 条写的是“发送商业性信息”，《民法典》第 1033 条写的是以电话等方式侵扰私人生活安宁。我们查过国家法律法规数据库的镜像（GitHub 上的 lawtext/laws，法律、行政法规、司法解释约 2470 份，截至 2026 年 5 月 16 日），没有查到别的条文写“拨打商业性电话”。部门规章和地方法规没有查。',
        en: 'Article 24 says “making commercial calls”. Article 29 of the consumer law speaks of “sending commercial messages”, article 1033 of the Civil Code of disturbing the peace of private life by phone and other means. We searched a mirror of the national law database (lawtext/laws on GitHub, about 2,470 laws, administrative regulations and judicial interpretations, up to 16 May 2026) and found no other article that says “making commercial calls”. Department rules and local rules were not searched.',
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
        zh: '有用。没有你同意，经营者本来就不得拨打商业性电话；你同意过又取消的，必须立即停打（《消费者权益保护法实施条例》第 24 条）。除法律另有规定或你明确同意外，谁都不得用电话侵扰你的私人生活安宁（《民法典》第 1033 条）。',
        en: 'It does. Without your consent a business may not make commercial calls at all; if you agreed and then cancel, it must stop at once (regulation implementing the consumer law, article 24). Unless the law provides otherwise or you clearly agree, nobody may disturb the peace of your private life by phone (Civil Code, article 1033).',
      },
      on: [
        cite(statutes['consumer-rights-regulations'], article(24)),
        cite(statutes['civil-code'], article(1033)),
      ],
    },
    link: 'phone',
  },
} satisfies Record<string, Claim>;

export type ClaimId = keyof typeof claims;

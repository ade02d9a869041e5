import type { Source } from '../record.ts';

/** What the explanation of the market rests on, beside the sources of other themes. Ids are for ever; what must not be linked has no url. */
export const marketSources = {
  'shdongyou-2025': {
    title: {
      zh: '山东公安“净网-2025”十起典型案例（转载）',
      en: 'Shandong police: ten typical cases from “Jingwang-2025” (repost)',
    },
    publishedOn: '2025',
  },
  'miit-hubca-undated': {
    title: {
      zh: '湖北省通信管理局：电信用户申诉须知',
      en: 'Hubei Communications Administration: notes on telecom user appeals',
    },
    publishedOn: 'undated',
    url: 'http://hubca.miit.gov.cn/gzcy/dxyhss/index.html',
  },
  'sina-tech-2017-12-08': {
    title: {
      zh: '北京青年报（新浪转载）：看个网页就能泄露手机号？',
      en: 'Beijing Youth Daily (Sina repost): can viewing a web page leak your phone number?',
    },
    publishedOn: '2017-12-08',
    url: 'http://tech.sina.com.cn/2017-12-08/doc-ifypnsin8674198.shtml',
  },
  'cqnews-2025-03-16': {
    title: {
      zh: '华龙网转极目新闻：工信部部署调查“骚扰电话黑产”',
      en: '华龙网, from 极目新闻: MIIT orders probe into the “nuisance call black market”',
    },
    publishedOn: '2025-03-16',
    url: 'https://cqnews.net/1/detail/1350851518697844736/web/content_1350851518697844736.html',
  },
  'handmsg-2024-01': {
    title: {
      zh: '阜新检方起诉通信公司外包员工王某（转载）',
      en: "Fuxin prosecutors charge telecom firm's outsourced employee Wang (repost)",
    },
    publishedOn: '2024-01',
  },
  'chafagui-2021-12-11': {
    title: {
      zh: '律师评析：贩卖含商业需求信息的手机号2亿条案（号百公司）',
      en: "Lawyer's commentary: 200 million numbers with business-demand data sold (Haobai company)",
    },
    publishedOn: '2021-12-11',
  },
  'pingwest-en-2019-03-15': {
    title: {
      zh: 'PingWest：2019 年 CCTV 315 LIVE（机器人电话与探针盒子）',
      en: 'PingWest: CCTV 315 LIVE (2019, robocalls and probe boxes)',
    },
    publishedOn: '2019-03-15',
  },
  'dq-ryy-2022-03': {
    title: {
      zh: '央视2022年3·15晚会综述（第三方转载，含短片标题“浏览网页就能泄露手机号 起底骚扰电话背后的秘密”）',
      en: 'CCTV 2022 3·15 gala overview (third-party repost; film on numbers leaked by browsing)',
    },
    publishedOn: '2022-03',
  },
  'gd-sta-2022-03-17': {
    title: {
      zh: '通信世界：北京市通信管理局查处3·15曝光企业（容联七陌等）',
      en: '通信世界: Beijing regulator acts on firms exposed on 3·15 (容联七陌 and others)',
    },
    publishedOn: '2022-03-17',
  },
  'bcptdtptp-2025-03': {
    title: {
      zh: '澎湃报道转载：上海通管局、市监、检察跟进',
      en: 'The Paper, repost: Shanghai telecom and market regulators and prosecutors follow up',
    },
    publishedOn: '2025-03',
  },
  'pdlmy-undated': {
    title: {
      zh: '南都湾财社报道转载：辽宁通管局7张罚单（铁岭电信、南京秀能无限）',
      en: '南都湾财社 repost: 7 Liaoning telecom regulator fines (Tieling Telecom, Nanjing 秀能无限)',
    },
    publishedOn: 'undated',
  },
  'czbtz-undated': {
    title: {
      zh: '铁岭电信被罚报道转载：合计155万元，10月13日公示',
      en: 'Tieling Telecom fine, repost: 1.55 million yuan in total, published on 13 October',
    },
    publishedOn: 'undated',
  },
  'fx361-2018-11-27': {
    title: {
      zh: '通信产业网：浙江通管局查处借证申请中继线、骚扰120的企业',
      en: '通信产业网: Zhejiang penalises firms for borrowed-ID trunk lines and harassing 120',
    },
    publishedOn: '2018-11-27',
  },
  'cqrb-2025-03-16': {
    title: {
      zh: '重庆日报网：律师解读“获客软件”乱象',
      en: 'Chongqing Daily website: lawyer on “customer-acquisition software” abuses',
    },
    publishedOn: '2025-03-16',
    url: 'https://cqrb.cn/shishi/2025-03-16/2210979_pc.html',
  },
  'wxredian-undated': {
    title: {
      zh: '微信文章转载：骚扰电话治理（引用消保条例第24条原文）',
      en: 'WeChat article repost: tackling nuisance calls (quotes consumer regulations Art. 24)',
    },
    publishedOn: 'undated',
  },
  'ahcourt-bbzy-2022-01': {
    title: {
      zh: '安徽法院网：以礼品换手机号供注册，陶某获刑六个月',
      en: 'Anhui courts website: gifts for phone numbers used in sign-ups; Tao gets six months',
    },
    publishedOn: '2022-01',
    url: 'http://bbzy.ahcourt.gov.cn/article/detail/2022/01/id/6502528.shtml',
  },
  'xyz-ttnews-undated': {
    title: {
      zh: '新京报重案组37号调查转载：外卖订餐信息1万条800元',
      en: 'Beijing News 重案组37号 probe, repost: 10,000 takeaway order records for 800 yuan',
    },
    publishedOn: 'undated',
  },
  'jingyinlaw-2025-12-01': {
    title: {
      zh: '京尹律所案例：“点有钱”贷款线索案（每条30—150元，违法所得450余万元）',
      en: 'Jingyin law firm: “点有钱” loan-leads case (30–150 yuan each, 4.5 million+ yuan gains)',
    },
    publishedOn: '2025-12-01',
  },
  'samr-2021-07-30': {
    title: {
      zh: '市场监管总局反垄断/反不正当竞争案例：某数据公司利用技术手段进行流量劫持案（杭州）',
      en: "SAMR antitrust/unfair competition case: a data company's traffic hijacking (Hangzhou)",
    },
    publishedOn: '2021-07-30',
    url: 'https://www.samr.gov.cn/jjj/fbzdjz/art/2023/art_8f2b736153424997a7c13e16a998dc68.html',
  },
  'dbgt-undated': {
    title: {
      zh: '澎湃暗访温州“电话机器人”公司（转载，原稿约2019年）',
      en: 'The Paper visits a Wenzhou “robocall” firm undercover (repost, original c. 2019)',
    },
    publishedOn: 'undated',
  },
  'fx361-2024': {
    title: {
      zh: '中国经济周刊：骚扰电话调查（外呼线路约0.1—0.2元/分钟）',
      en: 'China Economic Weekly: nuisance call probe (outbound lines about 0.1–0.2 yuan/minute)',
    },
    publishedOn: '2024',
  },
  'yangliuju-2025-03': {
    title: { zh: '2025年3·15：虚拟运营商号源（转载）', en: '3·15 2025: MVNO number sources (repost)' },
    publishedOn: '2025-03',
  },
  'agwz-2025-03-16': {
    title: {
      zh: '新京报转工信微报：工信部连夜部署查处',
      en: 'Beijing News, from 工信微报: MIIT orders overnight investigation',
    },
    publishedOn: '2025-03-16',
  },
  'yuleonline-2020-07-24': {
    title: {
      zh: '2020年7月媒体转述：工信部加强呼叫中心业务管理通知要点',
      en: 'July 2020 media summary: key points of MIIT notice on call centre management',
    },
    publishedOn: '2020-07-24',
  },
  'juzii-2020': {
    title: {
      zh: '转载工信部2020年二季度服务质量通告：信管〔2020〕81号，呼叫中心不得提供商业营销类呼出',
      en: 'Repost of MIIT Q2 2020 notice: Xinguan [2020] No. 81, no marketing calls by call centres',
    },
    publishedOn: '2020',
  },
  'xinhua-2020-08-17': {
    title: {
      zh: '新华社：识别“95”号段，这些“知识点”要掌握（工信部信息通信管理局有关负责人，转载）',
      en: 'Xinhua: what to know about “95” numbers, by an official of MIIT (repost)',
    },
    publishedOn: '2020-08-17',
  },
  '52cydai-2020-08-26': {
    title: {
      zh: '科技日报：“95”号段有“李鬼”（转载）',
      en: 'Science and Technology Daily: fakes among “95” numbers (repost)',
    },
    publishedOn: '2020-08-26',
  },
  'imclink-2016-05-31': {
    title: {
      zh: '央广网：重庆重点整治“400”电话（转载）',
      en: 'CNR: Chongqing targets “400” numbers (repost)',
    },
    publishedOn: '2016-05-31',
  },
  'office369-2025': {
    title: {
      zh: '法治日报转央视新闻：700开头号码保护服务业务试点（转载）',
      en: 'Legal Daily, from CCTV News: number protection service pilot on 700 prefix (repost)',
    },
    publishedOn: '2025',
  },
  'emie-2017-12-11': {
    title: {
      zh: '北京青年报：看个网页就能泄露手机号？（另一转载）',
      en: 'Beijing Youth Daily: can viewing a web page leak your phone number? (another repost)',
    },
    publishedOn: '2017-12-11',
  },
  'mkcnfr-2018-07-30': {
    title: {
      zh: '新华社：工信部等多部门联合发起整治骚扰电话专项行动（转载）',
      en: 'Xinhua: MIIT and others launch joint campaign against nuisance calls (repost)',
    },
    publishedOn: '2018-07-30',
  },
  'rwslqnq-2018-07-31': {
    title: {
      zh: '人民网：13部门联合整治骚扰电话（转载）',
      en: "People's Daily Online: 13 departments jointly tackle nuisance calls (repost)",
    },
    publishedOn: '2018-07-31',
  },
  '020yzy-undated': {
    title: { zh: 'Wi-Fi 探针盒子原理解读（转载）', en: 'How Wi-Fi probe boxes work (repost)' },
    publishedOn: 'undated',
  },
  '145252e-2020-09-01': {
    title: {
      zh: '新华网：工信部就《通信短信息和语音呼叫服务管理规定（征求意见稿）》征求意见（转载）',
      en: 'Xinhuanet: MIIT consults on draft SMS and voice call service regulations (repost)',
    },
    publishedOn: '2020-09-01',
  },
  'cnxydf-2020-09-01': {
    title: {
      zh: '人民网：工信部就语音呼叫规定征求意见（转载）',
      en: 'People’s Daily Online: MIIT consults on draft SMS and voice call rule (repost)',
    },
    publishedOn: '2020-09-01',
  },
  'justjavac-weibo-trending-hot-search-2022-03-15': {
    title: {
      zh: 'GitHub 存档 justjavac/weibo-trending-hot-search，2022-03-15：热搜“浏览网页就能泄露手机号”',
      en: 'GitHub archive justjavac/weibo-trending-hot-search, 2022-03-15: “browsing leaks your number”',
    },
    publishedOn: '2022-03-15',
    url: 'https://github.com/justjavac/weibo-trending-hot-search',
  },
  'justjavac-weibo-trending-hot-search-2026-03-16': {
    title: {
      zh: 'GitHub 存档 justjavac/weibo-trending-hot-search，2026-03-15 与 03-16（只有话题标题）',
      en: 'GitHub archive justjavac/weibo-trending-hot-search, 2026-03-15 and 03-16 (topic titles only)',
    },
    publishedOn: '2026-03-16',
    url: 'https://github.com/justjavac/weibo-trending-hot-search',
  },
  'jdxfw-2022-03-26': {
    title: {
      zh: '新浪科技等转：北京市通信管理局处罚容联七陌',
      en: 'From Sina Tech and others: Beijing regulator penalises 容联七陌',
    },
    publishedOn: '2022-03-26',
  },
  'glxcb-2022-03-26': {
    title: {
      zh: '北京市通信管理局处罚容联七陌（另一转载）',
      en: 'Beijing regulator penalises 容联七陌 (another repost)',
    },
    publishedOn: '2022-03-26',
  },
  'npc-flk-2025-10-28': {
    title: {
      zh: '国家法律法规数据库：中华人民共和国网络安全法（2025修正）',
      en: 'National database of laws: Cybersecurity Law (2025 amendment)',
    },
    publishedOn: '2025-10-28',
    url: 'https://flk.npc.gov.cn/detail?id=021e7d7684474107b8f3febbb1c4f8b5',
  },
  'ietf-wg-madinas-draft-ietf-madinas-mac-address-randomization-2024-07-15': {
    title: {
      zh: 'IETF MADINAS 工作组：MAC 地址随机化现状（草案仓库）',
      en: 'IETF MADINAS working group: state of MAC address randomization (draft repository)',
    },
    publishedOn: '2024-07-15',
    url: 'https://github.com/ietf-wg-madinas/draft-ietf-madinas-mac-address-randomization',
  },
  'apple-support-undated-2': {
    title: {
      zh: 'Apple 平台安全：Wi-Fi 隐私（Wi-Fi privacy）',
      en: 'Apple Platform Security: Wi-Fi privacy',
    },
    publishedOn: 'undated',
    url: 'https://support.apple.com/en-my/guide/security/secb9cb3140c/web',
  },
  'google-android-undated': {
    title: {
      zh: 'Android 开源项目：MAC 随机化行为（Android 10 起默认随机）',
      en: 'Android Open Source Project: MAC randomization (random by default since Android 10)',
    },
    publishedOn: 'undated',
    url: 'https://source.android.google.cn/docs/core/connect/wifi-mac-randomization-behavior',
  },
  'nisrulz-easydeviceinfo-undated': {
    title: {
      zh: 'GitHub issue 引用 Android 6 变更：应用读本机 MAC 只得到 02:00:00:00:00:00',
      en: 'GitHub issue citing Android 6 change: apps read own MAC only as 02:00:00:00:00:00',
    },
    publishedOn: 'undated',
    url: 'https://github.com/nisrulz/easydeviceinfo/issues/10',
  },
  'weiyangx-2020-04-07': {
    title: {
      zh: '未央网：电话号码编制规则——前3位为移动通信网号（MAC）',
      en: '未央网: phone numbering rules; first 3 digits are the mobile network code (MAC)',
    },
    publishedOn: '2020-04-07',
  },
  'berkeley-icsi-2015': {
    title: {
      zh: 'ICSI：Header Enrichment or ISP Enrichment（299 家移动运营商，HotMiddlebox 2015）',
      en: 'ICSI: Header Enrichment or ISP Enrichment (299 mobile carriers, HotMiddlebox 2015)',
    },
    publishedOn: '2015',
    url: 'http://http.icsi.berkeley.edu/icsi/node/5439',
  },
  'smashcompany-undated': {
    title: {
      zh: 'ICSI 同一论文的数字摘录：13% 的运营商注入请求头，其中 5 家泄露 IMEI/手机号/位置',
      en: 'Figures from the same ICSI paper: 13% of carriers inject headers; 5 leak IMEI/number/location',
    },
    publishedOn: 'undated',
  },
  'jgc-blog-2012-02': {
    title: {
      zh: 'J. Graham-Cumming：Mobile subscriber leakage in HTTP headers（英国 O2 事件后一个月的日志）',
      en: 'J. Graham-Cumming: Mobile subscriber leakage in HTTP headers (log a month after UK O2 case)',
    },
    publishedOn: '2012-02',
    url: 'https://blog.jgc.org/2012/02/mobile-subscriber-leakage-in-http.html',
  },
  'techrepublic-undated': {
    title: {
      zh: 'TechRepublic 访谈 C. Mulliner：运营商在 HTTP 流量中注入手机号',
      en: 'TechRepublic interview with C. Mulliner: carriers inject phone numbers into HTTP traffic',
    },
    publishedOn: 'undated',
  },
  'patsnap-eureka-2019-07-23': {
    title: {
      zh: '专利 CN106656655B：从移动网 HTTP GET 报文提取手机号（百川通联）',
      en: 'Patent CN106656655B: extracting numbers from mobile HTTP GET packets (百川通联)',
    },
    publishedOn: '2019-07-23',
  },
  'sgla-2025-04-30': {
    title: {
      zh: '中联律所文章：骚扰电话涉及的法益侵害及维权途径',
      en: 'Zhonglian law firm: legal interests harmed by nuisance calls, and remedies',
    },
    publishedOn: '2025-04-30',
  },
  'android-source-undated-2': {
    title: {
      zh: 'Android 开源项目：Device identifiers（Android 10 起 IMEI/IMSI 等需系统特权）',
      en: 'Android Open Source Project: Device identifiers (IMEI/IMSI privileged since Android 10)',
    },
    publishedOn: 'undated',
    url: 'https://source.android.com/docs/core/connect/device-identifiers',
  },
  'arxiv-2024-12': {
    title: {
      zh: 'arXiv 2412.10548：紧凑的探测请求指纹（Compact Probe Request Fingerprinting）',
      en: 'arXiv 2412.10548: Compact Probe Request Fingerprinting',
    },
    publishedOn: '2024-12',
    url: 'https://arxiv.org/html/2412.10548v1',
  },
  'aliyun-help-undated-2': {
    title: {
      zh: '阿里云号码认证：交互流程（须用户授权，客户端拿不到手机号）',
      en: 'Alibaba Cloud number verification: flow (user consent needed; client never gets the number)',
    },
    publishedOn: 'undated',
    url: 'https://help.aliyun.com/document_detail/2249028.html',
  },
  'aliyun-help-undated-3': {
    title: {
      zh: '阿里云号码认证：H5 一键登录只显示掩码、须用户补填中间四位',
      en: 'Alibaba Cloud number verification: H5 login shows masked number; user fills 4 digits',
    },
    publishedOn: 'undated',
    url: 'https://help.aliyun.com/document_detail/615168.html',
  },
  'getui-docs-undated': {
    title: {
      zh: '个推一键认证产品常见问题：取号靠运营商数据网关，H5 在 Wi-Fi 下不可用',
      en: 'Getui one-tap verification FAQ: relies on carrier data gateway; H5 unavailable on Wi-Fi',
    },
    publishedOn: 'undated',
    url: 'https://docs.getui.com/geyan/question/product/',
  },
  'tencent-cloud-undated': {
    title: {
      zh: '腾讯云号码认证 FAQ：取号必须走移动数据',
      en: 'Tencent Cloud number verification FAQ: number retrieval requires mobile data',
    },
    publishedOn: 'undated',
    url: 'https://cloud.tencent.com/product/nvs/faqs',
  },
  'wongcw-blog-2019-08-27': {
    title: {
      zh: '新浪科技樊夏奎：起底“电话营销”行业乱象（转载）',
      en: 'Fan Xiakui, Sina Tech: exposing “telemarketing” industry abuses (repost)',
    },
    publishedOn: '2019-08-27',
  },
  'lawtext-laws-2026-05-16': {
    title: {
      zh: '国家法律法规数据库镜像 lawtext/laws（快照2026-05-16，逐条核读）',
      en: 'National database of laws mirror lawtext/laws (snapshot 2026-05-16, checked item by item)',
    },
    publishedOn: '2026-05-16',
    url: 'https://github.com/lawtext/laws',
  },
  'www-gov-cn-2024-03': {
    title: {
      zh: '中国政府网：消费者权益保护法实施条例（官方页，未能直接打开核对）',
      en: 'gov.cn: consumer law implementing regulations (official page, could not open to check)',
    },
    publishedOn: '2024-03',
    url: 'https://www.gov.cn/zhengce/content/202403/content_6940158.htm',
  },
  'itbear-2026-01': {
    title: {
      zh: 'IT门户：称新网安法罚款分五百万/一千万/两千万三档',
      en: 'IT门户: claims new Cybersecurity Law fines of 5/10/20 million yuan',
    },
    publishedOn: '2026-01',
  },
  'hollycrm-undated': {
    title: {
      zh: '厂商文：称工信部“明确规定”8—21点、72小时间隔',
      en: 'Vendor article: claims MIIT “clearly requires” 8:00–21:00 and 72-hour intervals',
    },
    publishedOn: 'undated',
  },
} satisfies Record<string, Source>;

import type { Source } from '../record.ts';

/** What the carriers’ guidance and the number plan rest on. Ids are for ever; what must not be linked has no url. */
export const carrierSources = {
  'fznews-2023-07-17': {
    title: {
      zh: '福州新闻网转北京日报客户端（引工信部数据）：骚扰电话拒接服务',
      en: 'Fuzhou News Network, from Beijing Daily app (citing MIIT data): 骚扰电话拒接 call-refusal service',
    },
    publishedOn: '2023-07-17',
    url: 'https://news.fznews.com.cn/gngj/20230717/D0owbGC5qM.shtml',
  },
  'metowolf-vcards-2026-08': {
    title: {
      zh: 'metowolf/vCards 通讯服务：中国移动（社区维护）',
      en: 'metowolf/vCards telecom services: China Mobile (community-maintained)',
    },
    publishedOn: '2026-08',
    url: 'https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%80%9A%E8%AE%AF%E6%9C%8D%E5%8A%A1/%E4%B8%AD%E5%9B%BD%E7%A7%BB%E5%8A%A8.yaml',
  },
  'tongliao-gaj-2025-09-12': {
    title: {
      zh: '通辽市公安局：四大运营商境外来电拦截',
      en: 'Tongliao Public Security Bureau: overseas-call blocking at the four carriers',
    },
    publishedOn: '2025-09-12',
    url: 'https://gaj.tongliao.gov.cn/xwzx/jftx/202509/t20250912_985898.html',
  },
  'metowolf-vcards-2026-08-2': {
    title: {
      zh: 'metowolf/vCards 通讯服务：中国联通（社区维护）',
      en: 'metowolf/vCards telecom services: China Unicom (community-maintained)',
    },
    publishedOn: '2026-08',
    url: 'https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%80%9A%E8%AE%AF%E6%9C%8D%E5%8A%A1/%E4%B8%AD%E5%9B%BD%E8%81%94%E9%80%9A.yaml',
  },
  'metowolf-vcards-2026-08-3': {
    title: {
      zh: 'metowolf/vCards 通讯服务：中国电信（社区维护）',
      en: 'metowolf/vCards telecom services: China Telecom (community-maintained)',
    },
    publishedOn: '2026-08',
    url: 'https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%80%9A%E8%AE%AF%E6%9C%8D%E5%8A%A1/%E4%B8%AD%E5%9B%BD%E7%94%B5%E4%BF%A1.yaml',
  },
  'gmw-2025-01-11': {
    title: {
      zh: '光明网转珠海公安：拦截境外诈骗来电',
      en: 'Guangming Online, from Zhuhai police: blocking overseas scam calls',
    },
    publishedOn: '2025-01-11',
    url: 'https://m.gmw.cn/2025-01/11/content_1303945054.htm',
  },
  'metowolf-vcards-2026-08-4': {
    title: {
      zh: 'metowolf/vCards 通讯服务：中国广电（社区维护）',
      en: 'metowolf/vCards telecom services: China Broadnet (community-maintained)',
    },
    publishedOn: '2026-08',
    url: 'https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%80%9A%E8%AE%AF%E6%9C%8D%E5%8A%A1/%E4%B8%AD%E5%9B%BD%E5%B9%BF%E7%94%B5.yaml',
  },
  'unnamed-2026': {
    title: {
      zh: '流量卡举报助手 portal 配置',
      en: '流量卡举报助手 (data SIM report helper) portal configuration',
    },
    publishedOn: '2026',
  },
  'google-libphonenumber-2026-07': {
    title: {
      zh: 'google/libphonenumber 的 +86 号码注释（100xx 短号说明）',
      en: 'google/libphonenumber comments on +86 numbers (100xx short codes)',
    },
    publishedOn: '2026-07',
    url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/metadata/86/comments.csv',
  },
  'bbthy-2025-05-06': {
    title: { zh: '二次号码焕新操作指南', en: 'Guide to 二次号码焕新 (recycled-number renewal)' },
    publishedOn: '2025-05-06',
  },
  'itcow-2025-05-09': {
    title: {
      zh: '牛新网：三家运营商二次号码焕新入口',
      en: 'Niuxin (牛新网): where to find 二次号码焕新 at three carriers',
    },
    publishedOn: '2025-05-09',
  },
  'yunzhuji-undated': {
    title: { zh: '广电卡注销（内容站）', en: 'Cancelling a China Broadnet SIM (content site)' },
    publishedOn: 'undated',
  },
  'meizhou-2025-04-01': {
    title: {
      zh: '梅州市公安局：境外诈骗来电拦截步骤',
      en: 'Meizhou Public Security Bureau: steps to block overseas scam calls',
    },
    publishedOn: '2025-04-01',
    url: 'https://www.meizhou.gov.cn/sgaj/gkmlpt/content/2/2747/post_2747379.html',
  },
  'ddcjw-2023-06-08': {
    title: {
      zh: '每日经济新闻转载：三明等地警方，关闭境外来电',
      en: 'National Business Daily, repost: police in Sanming etc. on turning off overseas calls',
    },
    publishedOn: '2023-06-08',
  },
  'nctoro-2025-12-09': {
    title: { zh: '路由通：中国移动 10086 与 10080', en: '路由通: China Mobile 10086 and 10080' },
    publishedOn: '2025-12-09',
  },
  'yunzhuji-undated-2': {
    title: { zh: '云主机测评网：10080监督专线', en: '云主机测评网: the 10080 supervision line' },
    publishedOn: 'undated',
  },
  'nctoro-2026-02-04': {
    title: { zh: '路由通：联通 10010 与 10015', en: '路由通: China Unicom 10010 and 10015' },
    publishedOn: '2026-02-04',
  },
  '9m8m-undated': {
    title: { zh: '神卡网：联通 10010/10015/10018', en: '神卡网: China Unicom 10010/10015/10018' },
    publishedOn: 'undated',
  },
  'unnamed-undated': {
    title: {
      zh: '个人博客经验：先10010、后10015、再工信部',
      en: 'Personal blog experience: 10010 first, then 10015, then MIIT',
    },
    publishedOn: 'undated',
  },
  'nctoro-2026-01-31': {
    title: { zh: '路由通：中国电信投诉渠道', en: '路由通: China Telecom complaint channels' },
    publishedOn: '2026-01-31',
  },
  'unnamed-2026-2': {
    title: {
      zh: '投诉渠道资料：工信部电信用户申诉受理中心',
      en: 'Complaint channel notes: MIIT telecom user appeal centre',
    },
    publishedOn: '2026',
  },
  'unnamed-2026-08': {
    title: {
      zh: '选题记录：申诉须先投诉运营商、15日',
      en: 'Topic notes: complain to the carrier before appealing; 15 days',
    },
    publishedOn: '2026-08',
  },
  'jiangouhou-2008-05-04': {
    title: {
      zh: '工信部关于电信服务质量的通告（2008Q1，转载）：垃圾短信受理号码',
      en: 'MIIT notice on telecom service quality (2008 Q1, repost): spam SMS reporting numbers',
    },
    publishedOn: '2008-05-04',
  },
  'ming7-2013-11-02': {
    title: {
      zh: '中国日报网转法制晚报：垃圾短信举报方式',
      en: 'China Daily website, from Legal Evening News: how to report spam SMS',
    },
    publishedOn: '2013-11-02',
  },
  'kejixinwen-ww-2023-03-27': {
    title: { zh: '汇世网：垃圾短信举报格式（内容站）', en: '汇世网: spam SMS report format (content site)' },
    publishedOn: '2023-03-27',
  },
  'shushuxiu-2023-09-26': {
    title: {
      zh: '人民网：工信部答复领导留言板（转载页）',
      en: "People's Daily Online: MIIT reply on the leaders' message board (repost page)",
    },
    publishedOn: '2023-09-26',
  },
  'glnlw-undated': {
    title: {
      zh: '12321举报方式（内容站，繁体）',
      en: 'How to report to 12321 (content site, traditional Chinese)',
    },
    publishedOn: 'undated',
  },
  '163-2023': {
    title: {
      zh: '网易号转载：信通院介绍骚扰电话拒接服务',
      en: 'NetEase account repost: CAICT on the 骚扰电话拒接 call-refusal service',
    },
    publishedOn: '2023',
    url: 'https://163.com/dy/article/I9NBMH9Q0517981N.html',
  },
  'xinwust-2023-12-30': {
    title: {
      zh: '新物网：信通院，来电免打扰用户破6亿',
      en: '新物网: CAICT says 来电免打扰 has passed 600 million users',
    },
    publishedOn: '2023-12-30',
  },
  'wxredian-2024-11-07': {
    title: {
      zh: '监督热线：中国移动运城分公司负责人答复',
      en: "监督热线: reply from the head of China Mobile's Yuncheng branch",
    },
    publishedOn: '2024-11-07',
  },
  'aichixiu-kiwi-2024-06-07': {
    title: {
      zh: 'IT之家（转载）：中国移动高频骚扰电话防护上线号码标记',
      en: 'IT之家 (repost): China Mobile 高频骚扰电话防护 adds number tags',
    },
    publishedOn: '2024-06-07',
  },
  'akjqe-2020-06-30': {
    title: {
      zh: '三大运营商防骚扰业务开通指南（转载）',
      en: 'Guide to activating anti-nuisance services at the three carriers (repost)',
    },
    publishedOn: '2020-06-30',
  },
  '3dmxku-2023-09-12': {
    title: { zh: '高频骚扰电话防护问答', en: 'Q&A on 高频骚扰电话防护' },
    publishedOn: '2023-09-12',
  },
  'anaishagupta-2021-09-10': {
    title: {
      zh: '高频骚扰电话防护功能与取消（转载）',
      en: '高频骚扰电话防护: features and cancellation (repost)',
    },
    publishedOn: '2021-09-10',
  },
  'dns110-info-undated': {
    title: { zh: '高频骚扰电话防护说明（转载）', en: 'About 高频骚扰电话防护 (repost)' },
    publishedOn: 'undated',
  },
  'guofenmi-2023-05-30': {
    title: { zh: '中国移动防骚扰业务使用方法', en: "How to use China Mobile's anti-nuisance service" },
    publishedOn: '2023-05-30',
  },
  'qlshbnews-2024-06-07': {
    title: {
      zh: '快科技（转载）：中国移动号码标记功能',
      en: "快科技 (repost): China Mobile's number-tagging feature",
    },
    publishedOn: '2024-06-07',
  },
  'ylxrmwhg-undated': {
    title: { zh: '短信免打扰设置说明（内容站）', en: 'SMS do-not-disturb settings explained (content site)' },
    publishedOn: 'undated',
  },
  'ntit-bwc-2022-04-27': {
    title: {
      zh: '高校保卫处（ntit.edu.cn）：境外涉诈电话拦截',
      en: 'University security office (ntit.edu.cn): blocking overseas fraud calls',
    },
    publishedOn: '2022-04-27',
    url: 'https://bwc.ntit.edu.cn/2022/0512/c4221a45077/page.htm',
  },
  'hua-shang-undated': {
    title: {
      zh: '三网防骚扰代码说法（内容站）',
      en: 'Claims about anti-nuisance codes on three networks (content site)',
    },
    publishedOn: 'undated',
  },
  '88scs-undated': {
    title: { zh: '屏蔽垃圾短信说法（内容站）', en: 'Claims about blocking spam SMS (content site)' },
    publishedOn: 'undated',
  },
  'bdcb-2025-06-22': {
    title: {
      zh: '半岛晨报（据人民日报）：工信部境外来电提醒',
      en: "Bandao Morning Post (from People's Daily): MIIT overseas-call alerts",
    },
    publishedOn: '2025-06-22',
    url: 'https://bdcb.cn/shtml/bdcb/20250622/20250622A013.html',
  },
  'ngbk-2025-06-21': {
    title: {
      zh: '转载人民日报客户端/公安部刑侦局：境外来电提醒服务',
      en: "Repost of People's Daily app / MPS criminal bureau: overseas-call alert service",
    },
    publishedOn: '2025-06-21',
  },
  'cfyys-2018-11-22': {
    title: {
      zh: '运营商世界网：工信部携号转网新流程',
      en: "运营商世界网: MIIT's new number portability procedure",
    },
    publishedOn: '2018-11-22',
  },
  'jingmen-undated': {
    title: {
      zh: '荆门市政府知识库：携号转网流程（在公开 GitHub 文件中引用）',
      en: 'Jingmen government knowledge base: number portability steps (cited in a public GitHub file)',
    },
    publishedOn: 'undated',
    url: 'https://www.jingmen.gov.cn/col/col18658/index.html?kinfoGuid=5564ba85-a1f0-424c-b691-f7dd3919e74e',
  },
  '3dmxku-undated': {
    title: { zh: '携号转网步骤问答', en: 'Q&A on number portability steps' },
    publishedOn: 'undated',
  },
  'ylzx-public-2019-11-15': {
    title: {
      zh: '泡泡网：电信携号转网细则（条件与号段）',
      en: '泡泡网: China Telecom number portability rules (conditions and prefixes)',
    },
    publishedOn: '2019-11-15',
  },
  'yaliqi-undated': {
    title: { zh: '携号转网指南（内容站）', en: 'Number portability guide (content site)' },
    publishedOn: 'undated',
  },
  'plnmw-undated': {
    title: { zh: '携号转网授权码有效期（内容站）', en: 'MNP authorization code validity (content site)' },
    publishedOn: 'undated',
  },
  'zaojiao86-2019-11-15': {
    title: {
      zh: '中新网（转载）：三大运营商携号转网细则',
      en: 'China News Service (repost): number portability rules of the three carriers',
    },
    publishedOn: '2019-11-15',
  },
  'mamaa-2019-08-02': {
    title: {
      zh: '新华社（转载）：携号转网征求意见稿',
      en: 'Xinhua (repost): draft number portability rules open for comment',
    },
    publishedOn: '2019-08-02',
  },
  'vincentsit-chinamobilephonenumberregex-2022-05': {
    title: {
      zh: 'VincentSit/ChinaMobilePhoneNumberRegex 中文说明（README-CN）',
      en: 'VincentSit/ChinaMobilePhoneNumberRegex Chinese README (README-CN)',
    },
    publishedOn: '2022-05',
    url: 'https://github.com/VincentSit/ChinaMobilePhoneNumberRegex/blob/2da699d9e8bdeed0ed3c14e128be8dc7321026bb/README-CN.md',
  },
  'sosol-zgznzx-2022-07-01': {
    title: { zh: '四大运营商号段分配（转载）', en: 'Number prefix allocation of the four carriers (repost)' },
    publishedOn: '2022-07-01',
  },
  'macaumonthly-2019-01-03': {
    title: {
      zh: '手机号异地销户开启（转载新闻）',
      en: 'Cancelling a number away from home opens (news repost)',
    },
    publishedOn: '2019-01-03',
  },
  'ossf-2019-01-03': {
    title: {
      zh: '三大电信运营商正式提供异地销户（转载新闻）',
      en: 'Three telecom carriers formally offer out-of-area cancellation (news repost)',
    },
    publishedOn: '2019-01-03',
  },
  'uianet-undated': {
    title: {
      zh: '手机卡异地注销条件（内容站）',
      en: 'Conditions for cancelling a SIM out of area (content site)',
    },
    publishedOn: 'undated',
  },
  'aliyunyh-undated': {
    title: {
      zh: '移动异地销户条件（内容站）',
      en: 'China Mobile out-of-area cancellation conditions (content site)',
    },
    publishedOn: 'undated',
  },
  'bkmy88-php-undated': {
    title: { zh: '异地销户三种方式（内容站）', en: 'Three ways to cancel out of area (content site)' },
    publishedOn: 'undated',
  },
  'yunzhuji-undated-3': {
    title: { zh: '线上销户指南（内容站）', en: 'Guide to cancelling online (content site)' },
    publishedOn: 'undated',
  },
  '9m8m-undated-2': {
    title: {
      zh: '移动App销户步骤（内容站）',
      en: 'Cancelling in the China Mobile app: steps (content site)',
    },
    publishedOn: 'undated',
  },
  'yunzhuji-undated-4': {
    title: {
      zh: '广电流量卡注销指南（内容站）',
      en: 'Guide to cancelling a China Broadnet data SIM (content site)',
    },
    publishedOn: 'undated',
  },
  'digipub-undated': {
    title: {
      zh: '国家应急广播（镜像）：停用手机号与二次号码',
      en: 'National Emergency Broadcasting (mirror): disused numbers and recycled numbers',
    },
    publishedOn: 'undated',
  },
  '9m8m-undated-3': {
    title: { zh: '停机保号资费对比（内容站）', en: 'Suspend-and-keep-number fees compared (content site)' },
    publishedOn: 'undated',
  },
  '9m8m-undated-4': {
    title: { zh: '停机保号资费（内容站）', en: 'Suspend-and-keep-number fees (content site)' },
    publishedOn: 'undated',
  },
  'yunzhuji-2025-05-21': {
    title: {
      zh: '电信停机保号办理（内容站）',
      en: 'Suspending a China Telecom number and keeping it (content site)',
    },
    publishedOn: '2025-05-21',
  },
  '9m8m-undated-5': {
    title: {
      zh: '移动停机保号：最长6个月说法（内容站）',
      en: 'China Mobile suspend-and-keep-number: 6-month maximum claim (content site)',
    },
    publishedOn: 'undated',
  },
  '9m8m-2025-04-07': {
    title: {
      zh: '移动停机保号：最长12个月说法（内容站）',
      en: 'China Mobile suspend-and-keep-number: 12-month maximum claim (content site)',
    },
    publishedOn: '2025-04-07',
  },
  'sboyo-undated': {
    title: {
      zh: '停机保号最长12个月说法（内容站）',
      en: 'Suspend-and-keep-number: 12-month maximum claim (content site)',
    },
    publishedOn: 'undated',
  },
  'xnnu-2025-03': {
    title: {
      zh: '10086网上营业厅查详单（内容站）',
      en: 'Checking itemised records at the 10086 online service hall (content site)',
    },
    publishedOn: '2025-03',
  },
  'xnnu-undated': {
    title: {
      zh: '移动自助终端与App查详单（内容站）',
      en: 'China Mobile kiosks and app: checking itemised records (content site)',
    },
    publishedOn: 'undated',
  },
  'aliyunyouhui-undated': {
    title: { zh: '联通详单查询（内容站）', en: 'Checking China Unicom itemised records (content site)' },
    publishedOn: 'undated',
  },
  'drbdp-cdn-undated': {
    title: {
      zh: '电信近6个月账单（内容站）',
      en: 'China Telecom bills for the last 6 months (content site)',
    },
    publishedOn: 'undated',
  },
  'blogspot-shallwetalk-2010-12': {
    title: {
      zh: 'GSM 呼叫转移代码表（引用维基百科/ETSI）',
      en: 'GSM call-forwarding codes table (quotes Wikipedia/ETSI)',
    },
    publishedOn: '2010-12',
  },
  'microsoft-learn-undated': {
    title: {
      zh: '安卓电话文档：3GPP TS 22.030 表 B.1 服务码',
      en: 'Android telephony docs: service codes per 3GPP TS 22.030 Table B.1',
    },
    publishedOn: 'undated',
    url: 'https://learn.microsoft.com/en-us/dotnet/api/android.telephony.carrierimssupplementaryservice?view=net-android-37.0',
  },
  'mozilla-bugzilla-undated': {
    title: {
      zh: 'Mozilla 缺陷报告 793178：*#21# 为呼叫转移状态',
      en: 'Mozilla bug 793178: *#21# = forwarding status',
    },
    publishedOn: 'undated',
    url: 'https://bugzilla.mozilla.org/show_bug.cgi?id=793178',
  },
  'win10set-undated': {
    title: { zh: '呼叫转移按键表（中国移动语境）', en: 'Call-forwarding key codes (China Mobile context)' },
    publishedOn: 'undated',
  },
  'wuhannews-2021-08-02': {
    title: { zh: '武汉网：电信呼叫转移设置', en: '武汉网: China Telecom call-forwarding settings' },
    publishedOn: '2021-08-02',
  },
  'outofmemory-undated': {
    title: {
      zh: 'vivo 客服口径转载：广电暂不支持呼叫转移',
      en: 'vivo customer service statement, repost: China Broadnet does not yet support call forwarding',
    },
    publishedOn: 'undated',
  },
  'sina-tousu-2020-10-21': {
    title: {
      zh: '央视/新浪：工信部提醒设置SIM卡密码',
      en: 'CCTV/Sina: MIIT reminds users to set a SIM password',
    },
    publishedOn: '2020-10-21',
    url: 'https://tousu.sina.com.cn/articles/view/29246/',
  },
  'cjyun-jingzhou-2020': {
    title: { zh: '荆州融媒：SIM卡PIN码攻略', en: 'Jingzhou media centre: SIM PIN guide' },
    publishedOn: '2020',
  },
  'rexun-taoci-2023-06-02': {
    title: {
      zh: 'SIM卡设密与解锁实操（问三家客服）',
      en: "Setting and unlocking a SIM PIN in practice (asked three carriers' support)",
    },
    publishedOn: '2023-06-02',
  },
  'aliyunyouhui-undated-2': {
    title: { zh: '联通PUK查询（内容站）', en: 'China Unicom PUK lookup (content site)' },
    publishedOn: 'undated',
  },
  'aliyunyh-undated-2': {
    title: { zh: '电信PUK查询（内容站）', en: 'China Telecom PUK lookup (content site)' },
    publishedOn: 'undated',
  },
  'digipub-2025': {
    title: {
      zh: '网易号（镜像）：阿里/腾讯/电信/联通小号陆续停办',
      en: 'NetEase account (mirror): Alibaba, Tencent, Telecom, Unicom phasing out second numbers',
    },
    publishedOn: '2025',
  },
  'yiov-wool-2022-03': {
    title: {
      zh: 'Yiov/wool README 小号一览（社区）',
      en: 'Yiov/wool README overview of second-number services (community)',
    },
    publishedOn: '2022-03',
    url: 'https://github.com/Yiov/wool',
  },
  '4idols-undated': {
    title: {
      zh: '和多号副号数量说明（内容站，英译）',
      en: '和多号: how many secondary numbers (content site, English translation)',
    },
    publishedOn: 'undated',
  },
  'yunzhuji-2025-05-23': {
    title: { zh: '和多号 12583 拨号规则（内容站）', en: '和多号 12583 dialling rules (content site)' },
    publishedOn: '2025-05-23',
  },
  'guercm-2025-07': {
    title: { zh: '阿里小号停服公告报道', en: 'Report on the 阿里小号 shutdown notice' },
    publishedOn: '2025-07',
  },
  'google-libphonenumber-2026-07-2': {
    title: {
      zh: 'google/libphonenumber v9.0.35：+86 运营商中文表与 CN 元数据',
      en: 'google/libphonenumber v9.0.35: Chinese carrier table (+86) and CN metadata',
    },
    publishedOn: '2026-07',
    url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/carrier/zh/86.txt',
  },
  'elunez-eladmin-web-2021-04': {
    title: { zh: 'elunez/eladmin-web PR #112 号段表', en: 'elunez/eladmin-web PR #112 number prefix table' },
    publishedOn: '2021-04',
    url: 'https://github.com/elunez/eladmin-web/pull/112',
  },
  'vincentsit-chinamobilephonenumberregex-2019-12': {
    title: {
      zh: 'VincentSit/ChinaMobilePhoneNumberRegex PR #23（附工信部核发190/197/196/192公告链接）',
      en: 'VincentSit/ChinaMobilePhoneNumberRegex PR #23 (links MIIT notices on 190/197/196/192)',
    },
    publishedOn: '2019-12',
    url: 'https://github.com/VincentSit/ChinaMobilePhoneNumberRegex/pull/23',
  },
  'jieeit-phone-2026-05': {
    title: {
      zh: 'jieeit/phone CarrierCatalog.php 与 README（数据至2026年5月）',
      en: 'jieeit/phone CarrierCatalog.php and README (data to May 2026)',
    },
    publishedOn: '2026-05',
    url: 'https://github.com/jieeit/phone/blob/e963c60de92383ca2c32eb318b10c469b34d11a4/src/Core/Carrier/CarrierCatalog.php',
  },
  'hcv9jop8ns0r-www-12321-cn-undated': {
    title: {
      zh: '12321.cn「投诉须知」页的存档镜像',
      en: 'Archived mirror of the 12321.cn “complaint notes” page',
    },
    publishedOn: 'undated',
  },
  'uzkoo-2025-04-03': {
    title: {
      zh: '优站库：12321受理中心公众号投诉垃圾短信步骤',
      en: '优站库: steps to report spam SMS via the 12321 WeChat account',
    },
    publishedOn: '2025-04-03',
  },
  'wenxiaobai-blob-undated': {
    title: {
      zh: '问小白转载：12321 投诉诈骗电话填表步骤',
      en: '问小白 repost: filling in the 12321 scam call report form',
    },
    publishedOn: 'undated',
  },
  'gdmsci-2025-08-04': {
    title: {
      zh: '转载工信微报：举报侵权 App 的公众号路径',
      en: 'Repost of 工信微报: WeChat account route for reporting infringing apps',
    },
    publishedOn: '2025-08-04',
  },
  'unnamed-undated-7': {
    title: {
      zh: '公开代码里的 12321 投诉接口封装（仅取字段名）',
      en: '12321 complaint API wrapper in public code (field names only)',
    },
    publishedOn: 'undated',
  },
  '89826-2021-11-19': {
    title: {
      zh: '转载中国经济网：2020 年征求意见稿的转办时限',
      en: 'Repost of China Economic Net: referral deadline in the 2020 consultation draft',
    },
    publishedOn: '2021-11-19',
  },
  'thedanielweber-2009-03-05': {
    title: {
      zh: '转载：工信部公布 6 种诈骗短信举报方式',
      en: 'Repost: MIIT announces 6 ways to report scam SMS',
    },
    publishedOn: '2009-03-05',
  },
  'glnlw-undated-2': {
    title: { zh: '问答站：12321 短信举报格式', en: 'Q&A site: 12321 SMS report format' },
    publishedOn: 'undated',
  },
  'jiangouhou-2008-05-04-2': {
    title: {
      zh: '转载工信部 2008 年通告：移动 10086999',
      en: "Repost of MIIT's 2008 notice: China Mobile 10086999",
    },
    publishedOn: '2008-05-04',
  },
  'kejixinwen-ww-2023-03-27-2': {
    title: { zh: '汇世网：三家垃圾短信举报格式', en: '汇世网: spam SMS report formats of three carriers' },
    publishedOn: '2023-03-27',
  },
  '888zhenrenh-2009-09-07': {
    title: {
      zh: '转载新浪科技 2009：联通 ljdxjb 格式',
      en: 'Repost of Sina Tech 2009: China Unicom ljdxjb format',
    },
    publishedOn: '2009-09-07',
  },
  '3dmxku-2023-09-12-2': {
    title: {
      zh: '3dmxku.com 转载：移动高频骚扰电话防护的黑白名单与取消',
      en: '3dmxku.com repost: China Mobile 高频骚扰电话防护 black/whitelists and cancellation',
    },
    publishedOn: '2023-09-12',
  },
  'anaishagupta-2021-09-10-2': {
    title: {
      zh: '转载：移动防护的号段与通知设置',
      en: "Repost: number prefix and notification settings in China Mobile's protection service",
    },
    publishedOn: '2021-09-10',
  },
  'lhrb-2025-06-26': {
    title: {
      zh: '漯河名城网转人民日报：境外来电提醒服务',
      en: "漯河名城网, from People's Daily: overseas-call alert service",
    },
    publishedOn: '2025-06-26',
    url: 'https://www.lhrb.com.cn/2025/06/26/99574635.html',
  },
  'ylxrmwhg-undated-2': {
    title: { zh: '短信免打扰设置步骤', en: 'Steps to set SMS do-not-disturb' },
    publishedOn: 'undated',
  },
  'wenxiaobai-blob-2025-01-21': {
    title: { zh: '问小白：运营商云端短信拦截', en: "问小白: carriers' cloud-side SMS blocking" },
    publishedOn: '2025-01-21',
  },
  'mofcom-dzswgf-2025-04': {
    title: {
      zh: 'mofcom.gov.cn 站点转：工信部 2025 年一季度电信服务质量通告',
      en: 'mofcom.gov.cn site repost: MIIT notice on telecom service quality, Q1 2025',
    },
    publishedOn: '2025-04',
    url: 'https://dzswgf.mofcom.gov.cn/news/43/2025/4/1745387431668.html',
  },
  'miit-2025': {
    title: {
      zh: '工信部：2025 年二季度电信服务质量通告（仅见二手引用，未读原文）',
      en: 'MIIT: telecom service quality notice, Q2 2025 (cited second-hand only, original not read)',
    },
    publishedOn: '2025',
    url: 'https://www.miit.gov.cn/zwgk/zcwj/wjfb/tg/art/2025/art_e279d1f22f6a4f7d9ced09a8e6ed289d.html',
  },
  'miit-2026-08-13': {
    title: {
      zh: '工信部：2026 年二季度电信服务质量通告（仅见二手引用，未读原文）',
      en: 'MIIT: telecom service quality notice, Q2 2026 (cited second-hand only, original not read)',
    },
    publishedOn: '2026-08-13',
    url: 'https://wap.miit.gov.cn/zwgk/zcwj/wjfb/tg/art/2026/art_440c2ded2ba54f0387b4cca50acf8147.html',
  },
  'miit-sxca-2025-06-27': {
    title: {
      zh: '山西省通信管理局：来电来信免打扰提示（仅见二手引用，未读原文）',
      en: 'Shanxi Communications Administration: do-not-disturb tips (second-hand, original not read)',
    },
    publishedOn: '2025-06-27',
    url: 'https://sxca.miit.gov.cn/bsfw/xfts/art/2025/art_acac0a422d2543d48edc361e567f9ba2.html',
  },
  'tmzncty-how-people-lived-2026': {
    title: {
      zh: 'tmzncty/how-people-lived 研究笔记：骚扰过滤与可达性（列出官方链接）',
      en: 'tmzncty/how-people-lived notes: nuisance filtering and reachability (lists official links)',
    },
    publishedOn: '2026',
    url: 'https://github.com/tmzncty/how-people-lived',
  },
  '78911-2018-06-17': {
    title: {
      zh: '电信用户申诉处理办法条文转载（第九至十四条）',
      en: 'Measures for handling telecom user appeals, text repost (Articles 9 to 14)',
    },
    publishedOn: '2018-06-17',
  },
  'yunzhuji-undated-6': {
    title: {
      zh: 'yunzhuji.net：移动投诉渠道（含 10080）',
      en: 'yunzhuji.net: China Mobile complaint channels (incl. 10080)',
    },
    publishedOn: 'undated',
  },
  'unnamed-undated-8': {
    title: { zh: '公开代码：投诉入口整理', en: 'Public code: compilation of complaint entry points' },
    publishedOn: 'undated',
  },
  'unnamed-undated-9': {
    title: {
      zh: 'GitHub 博文：联通投诉顺序 10010 → 10015 → 工信部',
      en: 'GitHub blog post: China Unicom complaint order 10010 → 10015 → MIIT',
    },
    publishedOn: 'undated',
  },
  'githubusercontent-raw-2019-02-25': {
    title: {
      zh: '博客：2019 年三家总部投诉电话',
      en: 'Blog: 2019 headquarters complaint numbers of three carriers',
    },
    publishedOn: '2019-02-25',
  },
  'unnamed-undated-10': {
    title: {
      zh: '公开代码中的申诉统计表单（逐条照录第 35 号令第十至十二条）',
      en: 'Appeal statistics form in public code (quotes Order No. 35 Articles 10 to 12 verbatim)',
    },
    publishedOn: 'undated',
  },
  'miit-2016-07-30': {
    title: {
      zh: '工信部：电信用户申诉处理办法（官方页，仅见引用）',
      en: 'MIIT: Measures for handling telecom user appeals (official page, seen only as cited)',
    },
    publishedOn: '2016-07-30',
    url: 'https://www.miit.gov.cn/zwgk/zcwj/flfg/art/2020/art_b2e4b04d28f84f0d8c11e76c2b5c650a.html',
  },
  'lawrefbook-laws-2016-02-06': {
    title: {
      zh: '电信条例（2016 修订）条文，LawRefBook/Laws',
      en: 'Telecommunications Regulations (2016 revision), text from LawRefBook/Laws',
    },
    publishedOn: '2016-02-06',
    url: 'https://github.com/LawRefBook/Laws',
  },
  'unnamed-2026-08-2': {
    title: {
      zh: '公开代码／文档多处引用 yhssglxt.miit.gov.cn（含工信部站内脚本白名单、福建公安厅友链）',
      en: 'Public code/docs citing yhssglxt.miit.gov.cn (MIIT script whitelist, Fujian police link)',
    },
    publishedOn: '2026-08',
  },
  'qtvcd-undated': {
    title: {
      zh: '百科：12381 整合 12300、12321 的说法',
      en: 'Encyclopedia: claim that 12381 integrates 12300 and 12321',
    },
    publishedOn: 'undated',
  },
  'xnnu-undated-2': {
    title: { zh: '电信详单查询指南', en: 'China Telecom itemised records guide' },
    publishedOn: 'undated',
  },
  'drbdp-cdn-undated-2': {
    title: { zh: '问答：通话记录保留 6 个月', en: 'Q&A: call records kept for 6 months' },
    publishedOn: 'undated',
  },
  'yd166-undated': {
    title: { zh: '厦门案例：被设呼叫转移', en: 'Xiamen case: call forwarding set by someone else' },
    publishedOn: 'undated',
  },
  'v2ex-2021-04-03': {
    title: {
      zh: 'V2EX 热帖标题：阿里小号从 5 月 1 日起关闭',
      en: 'V2EX hot post title: 阿里小号 to shut down from 1 May',
    },
    publishedOn: '2021-04-03',
    url: 'https://www.v2ex.com/t/767780',
  },
  'v2ex-2022-03-16': {
    title: {
      zh: 'V2EX 热帖标题：阿里小号恢复新购',
      en: 'V2EX hot post title: 阿里小号 open to new purchases again',
    },
    publishedOn: '2022-03-16',
    url: 'https://www.v2ex.com/t/840722',
  },
  'v2ex-2023-02-04': {
    title: {
      zh: 'V2EX 热帖标题：电话卡小号求推荐',
      en: 'V2EX hot post title: recommendations wanted for a SIM or second number',
    },
    publishedOn: '2023-02-04',
    url: 'https://www.v2ex.com/t/913135',
  },
  'v2ex-2021-03-30': {
    title: {
      zh: 'V2EX 热帖标题：常年投诉垃圾短信后，很多验证码收不到了',
      en: 'V2EX hot post title: after years of reporting spam SMS, many codes no longer arrive',
    },
    publishedOn: '2021-03-30',
    url: 'https://www.v2ex.com/t/766399',
  },
  'v2ex-2025-04-07': {
    title: {
      zh: 'V2EX 热帖标题：慎用 12321 投诉，被联通一刀切多年',
      en: 'V2EX hot post title: think before reporting to 12321; Unicom blanket-blocked me for years',
    },
    publishedOn: '2025-04-07',
    url: 'https://www.v2ex.com/t/1123613',
  },
} satisfies Record<string, Source>;

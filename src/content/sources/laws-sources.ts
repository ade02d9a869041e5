import type { Source } from '../source.ts';

/** Texts of the law and reports on it, beside the sources that it shares with the steps and the chain. Ids are for ever; what must not be linked has no url. */
export const lawSources = {
  'senqingzn-2025': {
    title: {
      zh: '《中国网信》杂志专家解读新治安管理处罚法第56条（网易号转载）',
      en: '《中国网信》 expert on Article 56 of new Public Security Punishments Law (NetEase repost)',
    },
    publisher: 'www.senqingzn.com',
    kind: 'press',
    publishedOn: '2025',
    readOn: '2026-11-23',
  },
  'hxdzsz-2015-05-28': {
    title: {
      zh: '新华网：2015年《通信短信息服务管理规定》公布（转载）',
      en: 'Xinhuanet: 2015 SMS service regulations published (repost)',
    },
    publisher: 'm.hxdzsz.com',
    kind: 'press',
    publishedOn: '2015-05-28',
    readOn: '2026-11-23',
  },
  'aaeji-new-2015-05': {
    title: { zh: '转载：规定自2015年6月30日起施行', en: 'Repost: regulations in force from 30 June 2015' },
    publisher: 'new.aaeji.com',
    kind: 'community',
    publishedOn: '2015-05',
    readOn: '2026-11-23',
  },
  'pbsti-2018': {
    title: {
      zh: '中国经济周刊摘要：营销外呼应征得同意、建白名单、规范时段',
      en: 'China Economic Weekly summary: marketing calls need consent, whitelists and set hours',
    },
    publisher: 'www.pbsti.com',
    kind: 'press',
    publishedOn: '2018',
    readOn: '2026-11-23',
    reprints: '人民网：13部门联合整治骚扰电话（转载）',
  },
  'takefoto-2026-01-31': {
    title: {
      zh: '北京晚报网刊登公安部公告：《网络犯罪防治法（征求意见稿）》',
      en: 'Beijing Evening News site carries MPS notice: Cybercrime Prevention Law (draft for comment)',
    },
    publisher: 'www.takefoto.cn',
    kind: 'press',
    publishedOn: '2026-01-31',
    readOn: '2026-11-23',
    url: 'http://www.takefoto.cn/news/2026/01/31/11558153.shtml',
  },
  'mps-2026-01-31': {
    title: {
      zh: '公安部：《网络犯罪防治法（征求意见稿）》公开征求意见的公告（官方页，仅见引用，未读）',
      en: 'MPS: notice on the draft Cybercrime Prevention Law (official page, seen only as cited, not read)',
    },
    publisher: 'www.mps.gov.cn',
    kind: 'authority',
    publishedOn: '2026-01-31',
    readOn: null,
    url: 'https://www.mps.gov.cn/n2254536/n4904355/c10386242/content.html',
  },
  'cac-2025-02-14': {
    title: {
      zh: '国家网信办：个人信息保护合规审计管理办法（官方页，仅见引用，未读）',
      en: 'CAC: Personal Information Compliance Audit Measures (official page, seen only as cited, not read)',
    },
    publisher: 'www.cac.gov.cn',
    kind: 'law',
    publishedOn: '2025-02-14',
    readOn: null,
    url: 'https://www.cac.gov.cn/2025-02/14/c_1741233507681519.htm',
  },
  'tmtdoc-2020-06-29': {
    title: {
      zh: '中国电商物流网：工信部《关于加强呼叫中心业务管理的通知》要点（转载）',
      en: 'E-commerce logistics news: main points of the MIIT notice on call-centre business (repost)',
    },
    publisher: 'www.tmtdoc.com',
    kind: 'press',
    publishedOn: '2020-06-29',
    readOn: '2026-11-24',
    reprints: '工信部：关于加强呼叫中心业务管理的通知',
  },
  'udefense-undated': {
    title: {
      zh: '律师评析：纯手机号码是否属于公民个人信息（列举不予认定的判决）',
      en: 'Lawyers’ note: whether a bare phone number is personal information (judgments that say no)',
    },
    publisher: 'udefense.cn',
    kind: 'reference',
    publishedOn: 'undated',
    readOn: '2026-11-24',
  },
  'npc-2026-06-26': {
    title: {
      zh: '全国人大网：现行有效法律目录（311件，截至2026-06-26；据 just-laws 引用）',
      en: 'NPC: list of laws in force (311, as of 2026-06-26; as cited by just-laws)',
    },
    publisher: 'www.npc.gov.cn',
    kind: 'law',
    publishedOn: '2026-06-26',
    readOn: null,
    url: 'http://www.npc.gov.cn/npc/c2/c30834/202607/P020260708374460794789.pdf',
  },
  'falvchangshi-2022-11-04': {
    title: {
      zh: '山东法院典型案例转载（孙某诉某通信公司滨州分公司）',
      en: "Shandong court typical case, repost (Sun v. a telecom company's Binzhou branch)",
    },
    publisher: 'm.falvchangshi.com',
    kind: 'community',
    publishedOn: '2022-11-04',
    readOn: '2026-11-23',
  },
  'isz-2018-01-08': {
    title: {
      zh: '深圳市互联网学会转央视新闻：网络平台及手机 App 必须支持账户注销',
      en: 'Shenzhen Internet Society, from CCTV News: platforms and apps must let users cancel accounts',
    },
    publisher: 'isz.org.cn',
    kind: 'press',
    publishedOn: '2018-01-08',
    readOn: '2026-11-24',
    reprints: '工信部：答复账号注销（2018-01）',
  },
  'cjyun-jingzhou-2018-01-04': {
    title: {
      zh: '云上荆州：手机 App 账户需提供注销服务',
      en: 'Yunshang Jingzhou: apps have to offer cancellation of accounts',
    },
    publisher: 'm-jingzhou.cjyun.org',
    kind: 'press',
    publishedOn: '2018-01-04',
    readOn: '2026-11-24',
    reprints: '工信部：答复账号注销（2018-01）',
  },
  'csci-2018-07': {
    title: {
      zh: '综合整治骚扰电话专项行动方案（网上收录，读到开头）',
      en: 'Plan for the campaign against nuisance calls (as posted, its beginning read)',
    },
    publisher: 'csci.org.cn',
    kind: 'press',
    publishedOn: '2018-10-30',
    readOn: '2026-11-24',
    reprints: '综合整治骚扰电话专项行动方案',
  },
  '89826-2020-08-31': {
    title: {
      zh: '中国经济网：未经用户同意不得向其发送商业短信（转载）',
      en: 'China Economic Net: no commercial texts without the user’s consent (repost)',
    },
    publisher: 'www.89826.com',
    kind: 'press',
    publishedOn: '2020-08-31',
    readOn: '2026-11-24',
  },
  'crntt-2025-10-11': {
    title: {
      zh: '中评社转新华社：最高法调整互联网法院案件管辖范围',
      en: 'CRNTT, from Xinhua: the Supreme People’s Court changes what the Internet courts hear',
    },
    publisher: 'hk.crntt.com',
    kind: 'press',
    publishedOn: '2025-10-11',
    readOn: '2026-11-24',
  },
  'cjyun-wangshuo-2018': {
    title: {
      zh: 'cjyun.org 转工信部网站消息：十三部门整治骚扰电话的措施',
      en: 'cjyun.org, from the MIIT site: what thirteen departments do against nuisance calls',
    },
    publisher: 'm-wangshuo.cjyun.org',
    kind: 'press',
    publishedOn: 'undated',
    readOn: '2026-11-24',
    reprints: '综合整治骚扰电话专项行动方案',
  },
  'isc-2013-07-23': {
    title: {
      zh: '中国互联网协会网站（镜像）：《电信和互联网用户个人信息保护规定》发布',
      en: 'Site of the Internet Society of China (a mirror): the provisions on telecom and internet users’ data',
    },
    publisher: 'www.nn22bb.com',
    kind: 'press',
    publishedOn: '2013-07-23',
    readOn: '2026-11-24',
    reprints: '电信和互联网用户个人信息保护规定',
  },
  'people-2025-10-13': {
    title: {
      zh: '人民网：最高法发布司法解释，新增四类网络案件由互联网法院集中管辖（转载）',
      en: 'People’s Daily Online: four more kinds of cases for the Internet courts (repost)',
    },
    publisher: 'm.huite-sino.com',
    kind: 'press',
    publishedOn: '2025-10-13',
    readOn: '2026-11-24',
  },
  'code-order-160': {
    title: {
      zh: '公开代码：《公安机关办理行政案件程序规定》的沿革（第 125、132、149、160 号令）',
      en: 'Public code: how the police rules on administrative cases changed (orders 125, 132, 149, 160)',
    },
    publisher: '公开代码',
    kind: 'code',
    publishedOn: 'undated',
    readOn: '2026-11-24',
  },
  'theonefkguy-admin-procedure': {
    title: {
      zh: 'Theonefkguy/Chinese-Laws：《公安机关办理行政案件程序规定》2018 年修正文本，标为历史版本',
      en: 'Theonefkguy/Chinese-Laws: police rules on administrative cases, 2018 text, marked as a past version',
    },
    publisher: 'github.com',
    kind: 'code',
    publishedOn: 'undated',
    readOn: '2026-11-24',
    url: 'https://github.com/Theonefkguy/Chinese-Laws',
  },
  'miit-appeal-measures-undated': {
    title: {
      zh: '工信部：电信用户申诉处理办法（官方页，仅见引用，未读）',
      en: 'MIIT: telecom user appeal rules (official page, seen only as cited, not read)',
    },
    publisher: 'www.miit.gov.cn',
    kind: 'law',
    publishedOn: 'undated',
    readOn: null,
    url: 'https://www.miit.gov.cn/zwgk/zcwj/flfg/art/2020/art_b2e4b04d28f84f0d8c11e76c2b5c650a.html',
  },
} satisfies Record<string, Source>;

import type { Source } from '../source.ts';

/**
 * Laws, rules and judicial interpretations, each under its own name, read in collections that print them whole: those
 * of flk.npc.gov.cn in mirrors of the national database (lawtext/laws of 16 May 2026, just-laws of 17 July 2026), the
 * others in the collection that is named. Cite them with the article: `cite(statutes.pipl, article(45))`. A page that
 * only reposts a rule is no law here: it says so by its kind and its `reprints`.
 */
export const statutes = {
  'cybersecurity-law': {
    title: {
      zh: '中华人民共和国网络安全法（2025修正）',
      en: 'Cybersecurity Law (2025 amendment)',
    },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2025-10-28',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=021e7d7684474107b8f3febbb1c4f8b5',
  },
  pipl: {
    title: {
      zh: '中华人民共和国个人信息保护法',
      en: 'Personal Information Protection Law',
    },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2021-08-20',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=ff8081817b6472a3017b656cc2040044',
  },
  'anti-fraud-law': {
    title: {
      zh: '中华人民共和国反电信网络诈骗法',
      en: 'Anti-Telecom and Online Fraud Law',
    },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2022-09-02',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=ff80818182cf5c220182fd54401023d6',
  },
  'criminal-procedure-law': {
    title: {
      zh: '刑事诉讼法（2018修正）',
      en: 'Criminal Procedure Law (2018 amendment)',
    },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2018-10-26',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=ff8080816f135f46016f1d1b81b01351',
  },
  'personal-information-crimes-interpretation': {
    title: {
      zh: '两高侵犯公民个人信息刑事案件解释（法释〔2017〕10号）',
      en: 'SPC/SPP personal data crime rules (Fa Shi [2017] No. 10)',
    },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2017-05-08',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=402881e45ffbbe41015ffbfc111a0350',
  },
  'criminal-law': {
    title: { zh: '中华人民共和国刑法', en: 'Criminal Law' },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2020-12-26',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=ff808181796a636a0179822a19640c92',
  },
  'criminal-law-amendment-9': {
    title: { zh: '中华人民共和国刑法修正案（九）', en: 'Amendment (IX) to the Criminal Law' },
    publisher: 'Theonefkguy/Chinese-Laws',
    kind: 'law',
    publishedOn: '2015-08-29',
    readOn: '2026-11-24',
  },
  'criminal-law-2023': {
    title: {
      zh: '中华人民共和国刑法（并入修正案（十二）的文本）',
      en: 'Criminal Law (the text with Amendment (XII))',
    },
    publisher: 'Theonefkguy/Chinese-Laws',
    kind: 'law',
    publishedOn: '2023-12-29',
    readOn: '2026-11-24',
  },
  'public-security-punishments-law': {
    title: {
      zh: '中华人民共和国治安管理处罚法（2025修订）',
      en: 'Public Security Administration Punishments Law (2025 revision)',
    },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2025-06-27',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=ff80818197af9ccc0197b159c38a0408',
  },
  'consumer-rights-regulations': {
    title: {
      zh: '消费者权益保护法实施条例',
      en: 'Regulations implementing the Consumer Rights Protection Law',
    },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2024-03-15',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=ff808181927f09310192c2f4cd777281',
  },
  'civil-code': {
    title: { zh: '中华人民共和国民法典', en: 'Civil Code' },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2020-05-28',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=ff808081729d1efe01729d50b5c500bf',
  },
  'telecom-regulations': {
    title: {
      zh: '电信条例（2016修订）',
      en: 'Telecommunications Regulations (2016 revision)',
    },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2016-02-06',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=ff8080816f3cbb3c016f4117a46d169e',
  },
  'network-torts-interpretation': {
    title: {
      zh: '最高法利用信息网络侵害人身权益规定（2020修正）',
      en: 'SPC online personal rights rules (2020 amendment)',
    },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2020-12-29',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=ff808181799df6140179b094a0622b0f',
  },
  'tort-liability-interpretation': {
    title: {
      zh: '民法典侵权责任编解释（一）',
      en: "Interpretation (I) on the Civil Code's tort liability part",
    },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2024-09-25',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=ff808181923a4d0c019240cdec8b09f8',
  },
  'cybersecurity-law-amendment': {
    title: {
      zh: '关于修改《网络安全法》的决定',
      en: 'Decision amending the Cybersecurity Law',
    },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2025-10-28',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=621d029681d4457ab5fc56ec7c7464a1',
  },
  'cybersecurity-law-2016': {
    title: {
      zh: '中华人民共和国网络安全法（2016，修改前的条文）',
      en: 'Cybersecurity Law (2016, before the amendment)',
    },
    publisher: '公开网页',
    kind: 'law',
    publishedOn: '2016-11-07',
    readOn: '2026-11-24',
  },
  'data-security-law': {
    title: {
      zh: '中华人民共和国数据安全法',
      en: 'Data Security Law',
    },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2021-06-10',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=ff80818179f5e0800179f885c7e70392',
  },
  'network-data-regulations': {
    title: {
      zh: '网络数据安全管理条例',
      en: 'Network Data Security Management Regulations',
    },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2024-09-24',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=ff808181927f0e7b0192949a1da4355d',
  },
  'consumer-rights-law': {
    title: {
      zh: '消费者权益保护法（2013修正）',
      en: 'Consumer Rights Protection Law (2013 amendment)',
    },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2013-10-25',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=2c909fdd678bf17901678bf7670606ef',
  },
  'advertising-law': {
    title: {
      zh: '广告法（2021修正）',
      en: 'Advertising Law (2021 amendment)',
    },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2021-04-29',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=ff8081817ab231eb017abd6bd860052d',
  },
  'network-information-decision': {
    title: {
      zh: '全国人大常委会关于加强网络信息保护的决定',
      en: 'NPC Standing Committee decision on protecting network information',
    },
    publisher: 'flk.npc.gov.cn',
    kind: 'law',
    publishedOn: '2012-12-28',
    readOn: '2026-11-23',
    url: 'https://flk.npc.gov.cn/detail?id=ff808081774c7a3d017770103f5518e8',
  },
  'police-criminal-procedure': {
    title: {
      zh: '公安机关办理刑事案件程序规定（2020 修正）',
      en: 'Ministry of Public Security: Procedure in Criminal Cases (2020 amendment)',
    },
    publisher: 'LawRefBook',
    kind: 'law',
    publishedOn: '2020-07-20',
    readOn: '2026-11-23',
  },
  'police-administrative-procedure': {
    title: {
      zh: '公安机关办理行政案件程序规定（2018 修正）',
      en: 'Ministry of Public Security: Procedure in Administrative Cases (2018 amendment)',
    },
    publisher: 'LawRefBook',
    kind: 'law',
    publishedOn: '2018-11-25',
    readOn: '2026-11-23',
  },
  'compliance-audit-measures': {
    title: {
      zh: '个人信息保护合规审计管理办法全文（Theonefkguy 收录，注明来源中国网信网）',
      en: 'Personal Information Compliance Audit Measures, full text (Theonefkguy, names the CAC site as its source)',
    },
    publisher: 'Theonefkguy/Chinese-Laws',
    kind: 'law',
    publishedOn: '2025-02-12',
    readOn: '2026-11-23',
    url: 'https://github.com/Theonefkguy/Chinese-Laws',
  },
  'sms-rules-2026': {
    title: {
      zh: '通信短信息服务管理规定（2026 修订）',
      en: 'SMS Service Administration Provisions (2026 revision)',
    },
    publisher: 'Theonefkguy/Chinese-Laws',
    kind: 'law',
    publishedOn: '2026-02-09',
    readOn: '2026-11-23',
  },
  'market-complaints-measures': {
    title: {
      zh: '市场监督管理投诉举报处理办法（市场监管总局令第 121 号）',
      en: 'Measures on Complaints and Reports to Market Regulators (SAMR order No. 121)',
    },
    publisher: 'wangxx-yu/market-complaint-agent',
    kind: 'law',
    publishedOn: '2025-12-30',
    readOn: '2026-11-24',
    url: 'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html',
  },
  'public-security-punishments-law-2012': {
    title: {
      zh: '治安管理处罚法（2012 修正，2025 年修订前的旧法）',
      en: 'Public Security Administration Punishments Law (2012, the law before the 2025 revision)',
    },
    publisher: 'Theonefkguy/Chinese-Laws',
    kind: 'law',
    publishedOn: '2012-10-26',
    readOn: '2026-11-24',
  },
  'telecom-user-data-provisions': {
    title: {
      zh: '电信和互联网用户个人信息保护规定（工信部令第 24 号，读到第 6 条）',
      en: 'Provisions on Telecom and Internet Users’ Personal Information (MIIT order No. 24, read up to Art. 6)',
    },
    publisher: 'www.czzht.com',
    kind: 'press',
    publishedOn: '2013-07-16',
    readOn: '2026-11-24',
    reprints: '电信和互联网用户个人信息保护规定',
  },
  'administrative-reconsideration-law': {
    title: { zh: '行政复议法（2023 修订）', en: 'Administrative Reconsideration Law (2023 revision)' },
    publisher: 'just-laws',
    kind: 'law',
    publishedOn: '2023-09-01',
    readOn: '2026-11-24',
  },
  'administrative-litigation-law': {
    title: { zh: '行政诉讼法（2017 修正）', en: 'Administrative Litigation Law (2017 amendment)' },
    publisher: 'just-laws',
    kind: 'law',
    publishedOn: '2017-06-27',
    readOn: '2026-11-24',
  },
  'civil-procedure-law': {
    title: { zh: '民事诉讼法', en: 'Civil Procedure Law' },
    publisher: 'just-laws',
    kind: 'law',
    publishedOn: 'undated',
    readOn: '2026-11-24',
  },
  'prosecutors-criminal-rules': {
    title: {
      zh: '人民检察院刑事诉讼规则（2019）',
      en: 'Rules of Criminal Procedure for People’s Procuratorates (2019)',
    },
    publisher: 'LawRefBook',
    kind: 'law',
    publishedOn: '2019-12-30',
    readOn: '2026-11-24',
  },
  'internet-courts-2025': {
    title: {
      zh: '最高人民法院关于互联网法院案件管辖的规定（法释〔2025〕14 号；官方页，仅见引用，未读）',
      en: 'Supreme People’s Court provisions on the Internet courts’ cases (法释〔2025〕14号; official page, seen only as cited, not read)',
    },
    publisher: 'www.court.gov.cn',
    kind: 'law',
    publishedOn: '2025-10-11',
    readOn: null,
    url: 'https://www.court.gov.cn/zixun/xiangqing/478291.html',
  },
  'small-handlers-2026': {
    title: {
      zh: '国家网信办、公安部令第 25 号：小型个人信息处理者（未能打开核对）',
      en: 'CAC and Ministry of Public Security order 25: small handlers of personal information (could not be opened to check)',
    },
    publisher: 'www.cac.gov.cn',
    kind: 'law',
    publishedOn: '2026-07-24',
    readOn: null,
    url: 'https://www.cac.gov.cn/2026-07/24/c_1786638889704872.htm',
  },
  'collection-standard-2025': {
    title: {
      zh: 'GB/T 45251—2025：贷后催收的推荐性国家标准（仅见报道，未读原文）',
      en: 'GB/T 45251—2025: the recommended national standard on debt collection (known from reports, text not read)',
    },
    publisher: '国家标准',
    kind: 'standard',
    publishedOn: '2025-02-28',
    readOn: null,
  },
  'telecom-appeal-measures': {
    title: {
      zh: '电信用户申诉处理办法（工信部令第 35 号）第九至十四条的转载',
      en: 'Telecom user appeal rules (MIIT order 35), articles 9 to 14 in a repost',
    },
    publisher: 'm.78911.com.cn',
    kind: 'community',
    publishedOn: '2018-06-17',
    readOn: '2026-11-24',
    reprints: '电信用户申诉处理办法',
  },
} satisfies Record<string, Source>;

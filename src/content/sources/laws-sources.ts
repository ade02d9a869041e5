import type { Source } from '../record.ts';

/** Texts of the law and reports on it, beside the sources that it shares with the steps and the chain. Ids are for ever; what must not be linked has no url. */
export const lawSources = {
  'npc-flk-2016-02-06': {
    title: {
      zh: '国家法律法规数据库：电信条例（2016修订）',
      en: 'National database of laws: Telecommunications Regulations (2016 revision)',
    },
    publishedOn: '2016-02-06',
    url: 'https://flk.npc.gov.cn/detail?id=ff8080816f3cbb3c016f4117a46d169e',
  },
  'npc-2025-06-27': {
    title: {
      zh: '中国人大网：治安管理处罚法（2025修订；官方页，未能直接打开核对）',
      en: 'NPC: Public Security Punishments Law (2025 revision; official page, could not be opened)',
    },
    publishedOn: '2025-06-27',
    url: 'https://www.npc.gov.cn/npc/c2/c30834/202506/t20250627_446235.html',
  },
  'senqingzn-2025': {
    title: {
      zh: '《中国网信》杂志专家解读新治安管理处罚法第56条（网易号转载）',
      en: '《中国网信》 expert on Article 56 of new Public Security Punishments Law (NetEase repost)',
    },
    publishedOn: '2025',
  },
  'npc-flk-2020-12-29': {
    title: {
      zh: '国家法律法规数据库：最高法利用信息网络侵害人身权益规定（2020修正）',
      en: 'National database of laws: SPC online personal rights rules (2020 amendment)',
    },
    publishedOn: '2020-12-29',
    url: 'https://flk.npc.gov.cn/detail?id=ff808181799df6140179b094a0622b0f',
  },
  'npc-flk-2024-09-25': {
    title: {
      zh: '国家法律法规数据库：民法典侵权责任编解释（一）',
      en: "National database of laws: Interpretation (I) on the Civil Code's tort liability part",
    },
    publishedOn: '2024-09-25',
    url: 'https://flk.npc.gov.cn/detail?id=ff808181923a4d0c019240cdec8b09f8',
  },
  'miit-undated': {
    title: {
      zh: '工信部转载：个人信息保护法（官方页，未能直接打开核对）',
      en: 'MIIT repost: Personal Information Protection Law (official page, could not open to check)',
    },
    publishedOn: 'undated',
    url: 'https://www.miit.gov.cn/zwgk/zcwj/flfg/art/2022/art_04a0f1fb5df244e39688fd5372623a8d.html',
  },
  'npc-flk-2025-10-28-2': {
    title: {
      zh: '国家法律法规数据库：关于修改《网络安全法》的决定',
      en: 'National database of laws: Decision amending the Cybersecurity Law',
    },
    publishedOn: '2025-10-28',
    url: 'https://flk.npc.gov.cn/detail?id=621d029681d4457ab5fc56ec7c7464a1',
  },
  'digipub-2025-2': {
    title: {
      zh: '方禹：看网络安全法的变与不变（转载）',
      en: 'Fang Yu: what changes and what stays in the Cybersecurity Law (repost)',
    },
    publishedOn: '2025',
  },
  'npc-flk-2021-06-10': {
    title: {
      zh: '国家法律法规数据库：中华人民共和国数据安全法',
      en: 'National database of laws: Data Security Law',
    },
    publishedOn: '2021-06-10',
    url: 'https://flk.npc.gov.cn/detail?id=ff80818179f5e0800179f885c7e70392',
  },
  'npc-flk-2024-09-24': {
    title: {
      zh: '国家法律法规数据库：网络数据安全管理条例',
      en: 'National database of laws: Network Data Security Management Regulations',
    },
    publishedOn: '2024-09-24',
    url: 'https://flk.npc.gov.cn/detail?id=ff808181927f0e7b0192949a1da4355d',
  },
  'npc-2022-09-02': {
    title: {
      zh: '中国人大网：反电信网络诈骗法（官方页，未能直接打开核对）',
      en: 'NPC: Anti-Telecom and Online Fraud Law (official page, could not be opened to check)',
    },
    publishedOn: '2022-09-02',
    url: 'http://www.npc.gov.cn/npc/c2/c30834/202209/t20220902_319163.html',
  },
  'npc-flk-2013-10-25': {
    title: {
      zh: '国家法律法规数据库：消费者权益保护法（2013修正）',
      en: 'National database of laws: Consumer Rights Protection Law (2013 amendment)',
    },
    publishedOn: '2013-10-25',
    url: 'https://flk.npc.gov.cn/detail?id=2c909fdd678bf17901678bf7670606ef',
  },
  'npc-flk-2021-04-29': {
    title: {
      zh: '国家法律法规数据库：广告法（2021修正）',
      en: 'National database of laws: Advertising Law (2021 amendment)',
    },
    publishedOn: '2021-04-29',
    url: 'https://flk.npc.gov.cn/detail?id=ff8081817ab231eb017abd6bd860052d',
  },
  'npc-flk-2012-12-28': {
    title: {
      zh: '国家法律法规数据库：全国人大常委会关于加强网络信息保护的决定',
      en: 'National database of laws: NPC Standing Committee decision on protecting network information',
    },
    publishedOn: '2012-12-28',
    url: 'https://flk.npc.gov.cn/detail?id=ff808081774c7a3d017770103f5518e8',
  },
  'hxdzsz-2015-05-28': {
    title: {
      zh: '新华网：2015年《通信短信息服务管理规定》公布（转载）',
      en: 'Xinhuanet: 2015 SMS service regulations published (repost)',
    },
    publishedOn: '2015-05-28',
  },
  'aaeji-new-2015-05': {
    title: { zh: '转载：规定自2015年6月30日起施行', en: 'Repost: regulations in force from 30 June 2015' },
    publishedOn: '2015-05',
  },
  'pbsti-2018': {
    title: {
      zh: '中国经济周刊摘要：营销外呼应征得同意、建白名单、规范时段',
      en: 'China Economic Weekly summary: marketing calls need consent, whitelists and set hours',
    },
    publishedOn: '2018',
  },
  'unnamed-undated-12': {
    title: {
      zh: '公开代码库中的引文（无稳定网址）',
      en: 'Quotation in a public code repository (no stable address)',
    },
    publishedOn: 'undated',
  },
  'samr-2026': {
    title: {
      zh: '市场监管总局：市场监督管理投诉举报处理办法（官方页，未能直接打开核对）',
      en: 'SAMR: measures on complaints and reports (official page, could not be opened to check)',
    },
    publishedOn: '2026',
    url: 'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html',
  },
  'takefoto-2026-01-31': {
    title: {
      zh: '北京晚报网刊登公安部公告：《网络犯罪防治法（征求意见稿）》',
      en: 'Beijing Evening News site carries MPS notice: Cybercrime Prevention Law (draft for comment)',
    },
    publishedOn: '2026-01-31',
    url: 'http://www.takefoto.cn/news/2026/01/31/11558153.shtml',
  },
  'npc-2026-06-26': {
    title: {
      zh: '全国人大网：现行有效法律目录（311件，截至2026-06-26；据 just-laws 引用）',
      en: 'NPC: list of laws in force (311, as of 2026-06-26; as cited by just-laws)',
    },
    publishedOn: '2026-06-26',
    url: 'http://www.npc.gov.cn/npc/c2/c30834/202607/P020260708374460794789.pdf',
  },
  'falvchangshi-2022-11-04': {
    title: {
      zh: '山东法院典型案例转载（孙某诉某通信公司滨州分公司）',
      en: "Shandong court typical case, repost (Sun v. a telecom company's Binzhou branch)",
    },
    publishedOn: '2022-11-04',
  },
  'just-laws-2026-07-17': {
    title: {
      zh: 'just-laws 法律全文库（快照 2026-07-17，第二份文本比对）',
      en: 'just-laws, full texts of laws (snapshot of 2026-07-17, compared as a second text)',
    },
    publishedOn: '2026-07-17',
    url: 'https://github.com/ImCa0/just-laws',
  },
  'lawrefbook-laws-2025-04-19': {
    title: {
      zh: 'LawRefBook/Laws 法规库（快照 2025-04-19，第二份文本比对）',
      en: 'LawRefBook/Laws, texts of laws (snapshot of 2025-04-19, compared as a second text)',
    },
    publishedOn: '2025-04-19',
    url: 'https://github.com/LawRefBook/Laws',
  },
  'theonefkguy-chinese-laws-2026': {
    title: {
      zh: 'GitHub Theonefkguy/Chinese-Laws（注明来源国家法律法规数据库）',
      en: 'GitHub Theonefkguy/Chinese-Laws (names the national database of laws as its source)',
    },
    publishedOn: '2026',
    url: 'https://github.com/Theonefkguy/Chinese-Laws',
  },
  'theonefkguy-audit-2025-02-12': {
    title: {
      zh: '个人信息保护合规审计管理办法全文（Theonefkguy 收录，注明来源中国网信网）',
      en: 'Personal Information Compliance Audit Measures, full text (Theonefkguy, names the CAC site as its source)',
    },
    publishedOn: '2025-02-12',
    url: 'https://github.com/Theonefkguy/Chinese-Laws',
  },
  'lawrefbook-proc-crim-2020-07-20': {
    title: {
      zh: '公安机关办理刑事案件程序规定（2020，LawRefBook 收录全文）',
      en: 'MPS rules on criminal cases (2020, full text in LawRefBook)',
    },
    publishedOn: '2020-07-20',
    url: 'https://github.com/LawRefBook/Laws',
  },
  'lawrefbook-proc-admin-2019-04-27': {
    title: {
      zh: '公安机关办理行政案件程序规定（LawRefBook 与 Theonefkguy 收录，后者标为历史版本）',
      en: 'MPS rules on administrative cases (in LawRefBook and Theonefkguy, which marks it as a past version)',
    },
    publishedOn: '2019-04-27',
    url: 'https://github.com/LawRefBook/Laws',
  },
  'miit-sms-2026-02-09': {
    title: {
      zh: '工信部：通信短信息服务管理规定（2026 年修订；官方页，未能直接打开核对）',
      en: 'MIIT: SMS service provisions (2026 revision; official page, could not be opened to check)',
    },
    publishedOn: '2026-02-09',
    url: 'https://www.miit.gov.cn/gyhxxhb/jgsj/cyzcyfgs/bmgz/xxtxl/art/2026/art_f729621047ec4c30bcdd5cd4101f9568.html',
  },
} satisfies Record<string, Source>;

import type { Source } from '../record.ts';

/** What the step “use the law” rests on. Ids are for ever; what must not be linked has no url. */
export const lawSources = {
  '51dongshi-2024-11-24': {
    title: { zh: '问答：举报流程与查询账号', en: 'Q&A: reporting procedure and account lookup' },
    publishedOn: '2024-11-24',
  },
  '52aoteman-2022-11-09-2': {
    title: { zh: '网警报案须知转载', en: 'Repost of cyber police reporting notes' },
    publishedOn: '2022-11-09',
  },
  'unnamed-2025': {
    title: {
      zh: '多处站点页脚引用 cyberpolice.mps.gov.cn（如 CSDN、百度）',
      en: 'cyberpolice.mps.gov.cn cited in many site footers (e.g. CSDN, Baidu)',
    },
    publishedOn: '2025',
  },
  'qpmyi-undated': {
    title: { zh: '站点介绍：12377 举报方式', en: 'Site introduction: how to report to 12377' },
    publishedOn: 'undated',
  },
  'unnamed-2025-2': {
    title: { zh: '公开项目多处引用 12377.cn', en: '12377.cn cited in many public projects' },
    publishedOn: '2025',
  },
  '818114-2022-07-28': {
    title: {
      zh: '转南都：App个人信息举报公众号',
      en: 'From Southern Metropolis: WeChat account for reporting app misuse of personal information',
    },
    publishedOn: '2022-07-28',
  },
  'unnamed-undated-11': {
    title: { zh: '公开代码：12315 入口', en: 'Public code: 12315 entry point' },
    publishedOn: 'undated',
  },
  'szcga-undated': {
    title: { zh: '转载：12378 投诉指南', en: 'Repost: 12378 complaint guide' },
    publishedOn: 'undated',
  },
  'psychos-undated': {
    title: { zh: '12378 简介', en: 'About 12378' },
    publishedOn: 'undated',
  },
  'fudaoke-undated': {
    title: { zh: '百科：12389 举报平台', en: 'Encyclopedia: 12389 reporting platform' },
    publishedOn: 'undated',
  },
  'spp-2025-06-27': {
    title: {
      zh: '最高检转载：治安管理处罚法（2025 修订，仅见引用）',
      en: 'SPP repost: Public Security Punishments Law (2025 revision, seen only as cited)',
    },
    publishedOn: '2025-06-27',
    url: 'https://www.spp.gov.cn/spp/fl/202506/t20250627_699863.shtml',
  },
  'yunnanlong-2015-11-06': {
    title: {
      zh: '转载：公安部关于改革完善受案立案制度的意见（公通字〔2015〕32号）要点',
      en: 'Repost: key points of MPS opinions on case acceptance reform (Gongtongzi [2015] No. 32)',
    },
    publishedOn: '2015-11-06',
  },
  'lawparks-undated-2': {
    title: { zh: 'lawparks：报警立案流程', en: 'lawparks: police report and case filing procedure' },
    publishedOn: 'undated',
  },
  'wenxiaobai-blob-undated-2': {
    title: { zh: '问小白：报警立案要点', en: '问小白: key points on police reports and case filing' },
    publishedOn: 'undated',
  },
  'csai-undated': {
    title: { zh: '希财：催收指引要点', en: '希财: key points of the debt collection guidelines' },
    publishedOn: 'undated',
  },
  'ecowood-2025-03-14': {
    title: {
      zh: '转载中互金协会：贷后催收国标要点',
      en: 'Repost of NIFA: key points of the post-loan collection national standard',
    },
    publishedOn: '2025-03-14',
  },
  'sqrb-undated': {
    title: {
      zh: 'm.sqrb.com.cn：新号收到催款短信怎么办',
      en: 'm.sqrb.com.cn: what to do when a new number gets debt collection SMS',
    },
    publishedOn: 'undated',
  },
  'people-politics-2014-09-15': {
    title: {
      zh: '人民网：2014 年新号能登别人支付宝（仅见引用）',
      en: "People's Daily Online: in 2014 a new number could open someone's Alipay (seen only as cited)",
    },
    publishedOn: '2014-09-15',
    url: 'https://politics.people.com.cn/n/2014/0915/c1001-25660141.html',
  },
  'show-hezi-2025-05-16': {
    title: {
      zh: '2025-05 文章：网贷爆通讯录怎么投诉',
      en: 'Article, 2025-05: how to complain when online lenders blast your contacts',
    },
    publishedOn: '2025-05-16',
  },
  'ecowood-2025-03-14-2': {
    title: {
      zh: '转载：贷后催收国标要点',
      en: 'Repost: key points of the post-loan collection national standard',
    },
    publishedOn: '2025-03-14',
  },
  'lawparks-undated-3': {
    title: {
      zh: 'lawparks：个人信息被泄露如何报警立案',
      en: 'lawparks: how to report leaked personal information and get a case filed',
    },
    publishedOn: 'undated',
  },
  '6065bob-undated': {
    title: {
      zh: '报警未必立案的说法（仅参考）',
      en: 'Claim that a police report may not lead to a case (for reference only)',
    },
    publishedOn: 'undated',
  },
  'jsjc-2022-12-19': {
    title: {
      zh: '江苏检察网转法治日报：通信公司多次电话推销被判赔3700余元（滨州）',
      en: 'Jiangsu prosecutors, from Legal Daily: 3,700+ yuan awarded over sales calls (Binzhou)',
    },
    publishedOn: '2022-12-19',
    url: 'http://jsjc.gov.cn/yaowen/202212/t20221219_1465316.shtml',
  },
  'shfzb-2023-02-13': {
    title: {
      zh: '上海法治报：该案入选最高法第二批民法典典型案例',
      en: "Shanghai Law Journal: that case joins the SPC's second batch of typical Civil Code cases",
    },
    publishedOn: '2023-02-13',
    url: 'http://www.shfzb.com.cn/shfzb/html/2023-02/13/content_150510_676435.htm',
  },
  'npc-flk-2020-12-26': {
    title: { zh: '国家法律法规数据库：中华人民共和国刑法', en: 'National database of laws: Criminal Law' },
    publishedOn: '2020-12-26',
    url: 'https://flk.npc.gov.cn/detail?id=ff808181796a636a0179822a19640c92',
  },
  'npc-flk-2025-06-27': {
    title: {
      zh: '国家法律法规数据库：中华人民共和国治安管理处罚法（2025修订）',
      en: 'National database of laws: Public Security Administration Punishments Law (2025 revision)',
    },
    publishedOn: '2025-06-27',
    url: 'https://flk.npc.gov.cn/detail?id=ff80818197af9ccc0197b159c38a0408',
  },
  'buaq-undated': {
    title: {
      zh: '裁判评析转载：单纯手机号（“裸号”）是否属于公民个人信息存在两种意见',
      en: 'Judgment commentary repost: two views on whether a bare phone number is personal information',
    },
    publishedOn: 'undated',
  },
  'huashangw-nongye-2026-01-23': {
    title: {
      zh: '总局第121号令《市场监督管理投诉举报处理办法》发布（转载）',
      en: 'SAMR Order No. 121, measures on market regulation complaints and reports, issued (repost)',
    },
    publishedOn: '2026-01-23',
  },
  'npc-flk-2024-03-15': {
    title: {
      zh: '国家法律法规数据库：消费者权益保护法实施条例',
      en: 'National database of laws: Regulations implementing the Consumer Rights Protection Law',
    },
    publishedOn: '2024-03-15',
    url: 'https://flk.npc.gov.cn/detail?id=ff808181927f09310192c2f4cd777281',
  },
  'npc-flk-2020-05-28': {
    title: { zh: '国家法律法规数据库：中华人民共和国民法典', en: 'National database of laws: Civil Code' },
    publishedOn: '2020-05-28',
    url: 'https://flk.npc.gov.cn/detail?id=ff808081729d1efe01729d50b5c500bf',
  },
} satisfies Record<string, Source>;

import type { Source } from '../record.ts';

/** What more than one theme rests on: the carriers’ guidance, the market and the five steps. Ids are for ever; what must not be linked has no url. */
export const sharedSources = {
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
  '163-2023': {
    title: {
      zh: '网易号转载：信通院介绍骚扰电话拒接服务',
      en: 'NetEase account repost: CAICT on the 骚扰电话拒接 call-refusal service',
    },
    publishedOn: '2023',
    url: 'https://163.com/dy/article/I9NBMH9Q0517981N.html',
  },
  'bdcb-2025-06-22': {
    title: {
      zh: '半岛晨报（据人民日报）：工信部境外来电提醒',
      en: "Bandao Morning Post (from People's Daily): MIIT overseas-call alerts",
    },
    publishedOn: '2025-06-22',
    url: 'https://bdcb.cn/shtml/bdcb/20250622/20250622A013.html',
  },
  'aliyun-help-undated': {
    title: {
      zh: '阿里云 DescribePhoneNumberAttribute 字段说明',
      en: 'Alibaba Cloud DescribePhoneNumberAttribute field reference',
    },
    publishedOn: 'undated',
    url: 'https://help.aliyun.com/document_detail/250782.htm',
  },
  'digipub-undated': {
    title: {
      zh: '国家应急广播（镜像）：停用手机号与二次号码',
      en: 'National Emergency Broadcasting (mirror): disused numbers and recycled numbers',
    },
    publishedOn: 'undated',
  },
  'bfwz-2025-05-02': {
    title: { zh: 'IT之家/央视新闻（转载）：二次号码焕新', en: 'IT之家 / CCTV News (repost): 二次号码焕新' },
    publishedOn: '2025-05-02',
  },
  'sina-tousu-2020-10-21': {
    title: {
      zh: '央视/新浪：工信部提醒设置SIM卡密码',
      en: 'CCTV/Sina: MIIT reminds users to set a SIM password',
    },
    publishedOn: '2020-10-21',
    url: 'https://tousu.sina.com.cn/articles/view/29246/',
  },
  'yunzhuji-undated-5': {
    title: {
      zh: '手机卡挂失补办（内容站）',
      en: 'Reporting a lost SIM and getting a replacement (content site)',
    },
    publishedOn: 'undated',
  },
  '10100-2017': {
    title: {
      zh: '虚拟运营商公众号：电信网编号计划2017与1002X-1006X',
      en: '虚拟运营商 WeChat account: 2017 telecom numbering plan and 1002X-1006X',
    },
    publishedOn: '2017',
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
  'lhrb-2025-06-26': {
    title: {
      zh: '漯河名城网转人民日报：境外来电提醒服务',
      en: "漯河名城网, from People's Daily: overseas-call alert service",
    },
    publishedOn: '2025-06-26',
    url: 'https://www.lhrb.com.cn/2025/06/26/99574635.html',
  },
  'mofcom-dzswgf-2025-04': {
    title: {
      zh: 'mofcom.gov.cn 站点转：工信部 2025 年一季度电信服务质量通告',
      en: 'mofcom.gov.cn site repost: MIIT notice on telecom service quality, Q1 2025',
    },
    publishedOn: '2025-04',
    url: 'https://dzswgf.mofcom.gov.cn/news/43/2025/4/1745387431668.html',
  },
  'miit-2026-08-13': {
    title: {
      zh: '工信部：2026 年二季度电信服务质量通告（仅见二手引用，未读原文）',
      en: 'MIIT: telecom service quality notice, Q2 2026 (cited second-hand only, original not read)',
    },
    publishedOn: '2026-08-13',
    url: 'https://wap.miit.gov.cn/zwgk/zcwj/wjfb/tg/art/2026/art_440c2ded2ba54f0387b4cca50acf8147.html',
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
  'unnamed-undated-10': {
    title: {
      zh: '公开代码中的申诉统计表单（逐条照录第 35 号令第十至十二条）',
      en: 'Appeal statistics form in public code (quotes Order No. 35 Articles 10 to 12 verbatim)',
    },
    publishedOn: 'undated',
  },
  'lawrefbook-laws-2016-02-06': {
    title: {
      zh: '电信条例（2016 修订）条文，LawRefBook/Laws',
      en: 'Telecommunications Regulations (2016 revision), text from LawRefBook/Laws',
    },
    publishedOn: '2016-02-06',
    url: 'https://github.com/LawRefBook/Laws',
  },
  '52aoteman-2022-11-09': {
    title: {
      zh: '网警报案须知转载：紧急情况打 110',
      en: 'Repost of cyber police reporting notes: call 110 in an emergency',
    },
    publishedOn: '2022-11-09',
  },
  'imca0-just-laws-2021-11-01': {
    title: {
      zh: '个人信息保护法条文：ImCa0/just-laws 2026-07-17 快照',
      en: 'Personal Information Protection Law text: ImCa0/just-laws snapshot of 2026-07-17',
    },
    publishedOn: '2021-11-01',
    url: 'https://github.com/ImCa0/just-laws',
  },
  'haikou-lhqzf-2021-09-27': {
    title: {
      zh: 'lhqzf.haikou.gov.cn（海口市政府站点）转工信部、信通院：一证通查说明',
      en: 'lhqzf.haikou.gov.cn (Haikou government site), from MIIT and CAICT: about 一证通查',
    },
    publishedOn: '2021-09-27',
    url: 'https://lhqzf.haikou.gov.cn/xxgk/zcjd1/hygq/202203/t703431.shtml',
  },
  'xndoc-bk-undated': {
    title: { zh: '百科：一证通查功能与入口', en: 'Encyclopedia: 一证通查 features and entry points' },
    publishedOn: 'undated',
  },
  'jsnol-life-2022-07-22': {
    title: { zh: '转载工信部：一证通查2.0 上线说明', en: 'Repost of MIIT: launch of 一证通查2.0' },
    publishedOn: '2022-07-22',
  },
  'unnamed-2026-3': {
    title: {
      zh: '公开代码多处引用 getsimnum.caict.ac.cn',
      en: 'getsimnum.caict.ac.cn cited in many places in public code',
    },
    publishedOn: '2026',
  },
  'guangxilong-2022-07': {
    title: { zh: '转载工信部网站：一证通查2.0', en: 'Repost of MIIT website: 一证通查2.0' },
    publishedOn: '2022-07',
  },
  'www-gov-cn-2023-05-24': {
    title: {
      zh: '中国政府网：工信部答网民“记不清绑定多少 App”（仅见引用）',
      en: "gov.cn: MIIT answers “can't recall how many apps my number is tied to” (seen only as cited)",
    },
    publishedOn: '2023-05-24',
    url: 'https://www.gov.cn/hudong/202305/content_6876023.htm',
  },
  'bbthy-2025-05-06-2': {
    title: {
      zh: 'bbthy.net：二次号码焕新三家入口',
      en: "bbthy.net: three carriers' 二次号码焕新 entry points",
    },
    publishedOn: '2025-05-06',
  },
  'itcow-2025-05-09-2': {
    title: {
      zh: 'ITCOW：三家运营商二次号码焕新操作与时效',
      en: 'ITCOW: 二次号码焕新 at three carriers, steps and timing',
    },
    publishedOn: '2025-05-09',
  },
  'bfwz-2025-05-02-2': {
    title: { zh: 'IT之家转载：工信部推广二次号码焕新', en: 'IT之家 repost: MIIT promotes 二次号码焕新' },
    publishedOn: '2025-05-02',
  },
  'people-finance-2025-05-11': {
    title: {
      zh: '人民网：支持 200 多款 App 一键解绑（仅见引用）',
      en: "People's Daily Online: one-click unbinding from 200+ apps (seen only as cited)",
    },
    publishedOn: '2025-05-11',
    url: 'https://finance.people.com.cn/n1/2025/0511/c1004-40477306.html',
  },
  'jixiangqiming-boji-2025-07-04': {
    title: { zh: '界面新闻转载：700 号段试点', en: 'Jiemian News repost: 700 prefix pilot' },
    publishedOn: '2025-07-04',
  },
  'icmglobal-home-2025-12-12': {
    title: {
      zh: 'icmglobal.cn 转载解读：用户可自主选择授权',
      en: 'icmglobal.cn repost, explainer: users may choose whether to authorise',
    },
    publishedOn: '2025-12-12',
  },
  'jsmsyy-undated': {
    title: {
      zh: '700 号段政策三阶段与禁止营销',
      en: '700 prefix policy: three phases and the marketing ban',
    },
    publishedOn: 'undated',
  },
  'miit-2025-07-02': {
    title: {
      zh: '工信部：号码保护服务业务试点通知（仅见引用）',
      en: 'MIIT: notice on the number protection service pilot (seen only as cited)',
    },
    publishedOn: '2025-07-02',
    url: 'https://www.miit.gov.cn/zwgk/zcwj/wjfb/tz/art/2025/art_1c4a98acc8e641859359181940850634.html',
  },
  'gdkongcheng-2025-03-25': {
    title: {
      zh: '凤凰网转载：社工库与内鬼',
      en: 'Phoenix repost: leaked-data lookup databases and insiders',
    },
    publishedOn: '2025-03-25',
  },
  'zhihu-2024-12-05': {
    title: {
      zh: '知乎热榜问题：开盒是什么、如何预防',
      en: 'Zhihu trending question: what is doxxing (开盒) and how to prevent it',
    },
    publishedOn: '2024-12-05',
    url: 'https://www.zhihu.com/question/4753096363',
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
  'v2ex-2023-02-04': {
    title: {
      zh: 'V2EX 热帖标题：电话卡小号求推荐',
      en: 'V2EX hot post title: recommendations wanted for a SIM or second number',
    },
    publishedOn: '2023-02-04',
    url: 'https://www.v2ex.com/t/913135',
  },
  'v2ex-2026-06-09': {
    title: {
      zh: 'V2EX 热帖标题：回复 R 拒收短信真有效果吗？',
      en: 'V2EX hot post title: does replying R to refuse SMS really work?',
    },
    publishedOn: '2026-06-09',
    url: 'https://www.v2ex.com/t/1218966',
  },
  'dlllqs-undated': {
    title: { zh: '贷款电话来源与应对', en: 'Where loan calls come from and how to respond' },
    publishedOn: 'undated',
  },
  'unnamed-2022-03-24': {
    title: {
      zh: '趣头条《不小心泄露了手机号，别怕，快来学这一招》（2022-03-24）',
      en: "趣头条: “Leaked your number by accident? Don't worry, learn this trick” (2022-03-24)",
    },
    publishedOn: '2022-03-24',
  },
  'shushuxiu-2023-09-26-2': {
    title: {
      zh: '人民网：工信部答复骚扰电话留言（12321、三家防骚扰服务）（转载）',
      en: "People's Daily Online, repost: MIIT reply on nuisance calls (12321, three services)",
    },
    publishedOn: '2023-09-26',
  },
  'aliyunyh-undated-5': {
    title: {
      zh: '销号前解绑清单与“一证通查”用法（网文）',
      en: 'Unbinding checklist before cancelling and using “一证通查” (web article)',
    },
    publishedOn: 'undated',
  },
  'lawparks-undated-4': {
    title: {
      zh: '律师问答：个人信息被泄露如何报警立案',
      en: 'Lawyer Q&A: how to report leaked personal information and get a case filed',
    },
    publishedOn: 'undated',
  },
  'npc-flk-2021-08-20': {
    title: {
      zh: '国家法律法规数据库：中华人民共和国个人信息保护法',
      en: 'National database of laws: Personal Information Protection Law',
    },
    publishedOn: '2021-08-20',
    url: 'https://flk.npc.gov.cn/detail?id=ff8081817b6472a3017b656cc2040044',
  },
  'npc-flk-2022-09-02': {
    title: {
      zh: '国家法律法规数据库：中华人民共和国反电信网络诈骗法',
      en: 'National database of laws: Anti-Telecom and Online Fraud Law',
    },
    publishedOn: '2022-09-02',
    url: 'https://flk.npc.gov.cn/detail?id=ff80818182cf5c220182fd54401023d6',
  },
  'risequiity-2025-11': {
    title: {
      zh: '巨潮WAVE：骚扰电话，一场无尽的地下战争（引信通院数据：至2025年6月10.8亿用户）',
      en: 'Juchao WAVE: the endless war on nuisance calls (CAICT: 1.08 billion users by June 2025)',
    },
    publishedOn: '2025-11',
  },
  'npc-flk-2018-10-26': {
    title: {
      zh: '国家法律法规数据库：刑事诉讼法（2018修正）',
      en: 'National database of laws: Criminal Procedure Law (2018 amendment)',
    },
    publishedOn: '2018-10-26',
    url: 'https://flk.npc.gov.cn/detail?id=ff8080816f135f46016f1d1b81b01351',
  },
  'npc-flk-2017-05-08': {
    title: {
      zh: '国家法律法规数据库：两高侵犯公民个人信息刑事案件解释（法释〔2017〕10号）',
      en: 'National database of laws: SPC/SPP personal data crime rules (Fa Shi [2017] No. 10)',
    },
    publishedOn: '2017-05-08',
    url: 'https://flk.npc.gov.cn/detail?id=402881e45ffbbe41015ffbfc111a0350',
  },
  'wenxiaobai-blob-undated-3': {
    title: {
      zh: '转载：个人信息被泄露报警立案流程',
      en: 'Repost: police report and case filing procedure for leaked personal information',
    },
    publishedOn: 'undated',
  },
} satisfies Record<string, Source>;

import type { Source } from '../record.ts';

/** What the five steps rest on, beside the sources that they share with the carriers. Ids are for ever; what must not be linked has no url. */
export const stepSources = {
  'bfwz-2025-05-02': {
    title: { zh: 'IT之家/央视新闻（转载）：二次号码焕新', en: 'IT之家 / CCTV News (repost): 二次号码焕新' },
    publishedOn: '2025-05-02',
  },
  'yunzhuji-undated-5': {
    title: {
      zh: '手机卡挂失补办（内容站）',
      en: 'Reporting a lost SIM and getting a replacement (content site)',
    },
    publishedOn: 'undated',
  },
  '07340-2021-07-21': {
    title: {
      zh: '常宁论坛转载：12381 涉诈预警短信启用',
      en: '常宁论坛 repost: 12381 fraud-alert SMS goes live',
    },
    publishedOn: '2021-07-21',
  },
  'kangaizheng-2021-07-15': {
    title: { zh: '转载报道：12381 上线', en: 'News repost: 12381 launched' },
    publishedOn: '2021-07-15',
  },
  '0419af-2023-06': {
    title: { zh: '南都转载：七大反诈利器', en: 'Southern Metropolis repost: seven anti-fraud tools' },
    publishedOn: '2023-06',
  },
  'sqrb-2024-03-12': {
    title: {
      zh: 'm.sqrb.com.cn：中信银行宣传稿“七大反诈利器”',
      en: 'm.sqrb.com.cn: China CITIC Bank promotional piece on “seven anti-fraud tools”',
    },
    publishedOn: '2024-03-12',
  },
  '52aoteman-2022-11-09': {
    title: {
      zh: '网警报案须知转载：紧急情况打 110',
      en: 'Repost of cyber police reporting notes: call 110 in an emergency',
    },
    publishedOn: '2022-11-09',
  },
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
  'imca0-just-laws-2021-11-01': {
    title: {
      zh: '个人信息保护法条文：ImCa0/just-laws 2026-07-17 快照',
      en: 'Personal Information Protection Law text: ImCa0/just-laws snapshot of 2026-07-17',
    },
    publishedOn: '2021-11-01',
    url: 'https://github.com/ImCa0/just-laws',
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
  'tbwpay-undated': {
    title: { zh: '码号服务推进组查询说明转载', en: '码号服务推进组 query notes, repost' },
    publishedOn: 'undated',
  },
  'sina-tech-2022-06-12': {
    title: {
      zh: '新浪科技转 IT之家：一号通查更名码号服务平台',
      en: 'Sina Tech, from IT之家: 一号通查 renamed 码号服务平台',
    },
    publishedOn: '2022-06-12',
    url: 'https://tech.sina.com.cn/i/2022-06-12/doc-imizmscu6361933.shtml',
  },
  'so1390-alr-undated': {
    title: { zh: '问答：标记申诉步骤', en: 'Q&A: steps to appeal a number tag' },
    publishedOn: 'undated',
  },
  'wwwk12450-2025-04-29': {
    title: { zh: '政府转载：接到诈骗电话怎么举报', en: 'Government repost: how to report a scam call' },
    publishedOn: '2025-04-29',
  },
  'shantou-stwm-2022-08-24': {
    title: { zh: '汕头市政府网：反诈名片', en: 'Shantou government site: 反诈名片' },
    publishedOn: '2022-08-24',
  },
  '119tjxf-2022-06-24': {
    title: { zh: '转新华网：工信部推出反诈名片', en: 'From Xinhuanet: MIIT launches 反诈名片' },
    publishedOn: '2022-06-24',
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
  'bkehs-2025-07': {
    title: { zh: '转央视：网络身份认证施行', en: 'From CCTV: network identity authentication takes effect' },
    publishedOn: '2025-07',
  },
  'outputnews-hk-2025-05-23': {
    title: {
      zh: '转观察者网：六部门公布管理办法',
      en: 'From Guancha: six departments issue administrative measures',
    },
    publishedOn: '2025-05-23',
  },
  'unnamed-2026-4': {
    title: {
      zh: '技术文章引用工信部 2026 年修订版要点',
      en: "Technical article citing key points of MIIT's 2026 revision",
    },
    publishedOn: '2026',
  },
  'miit-2026': {
    title: { zh: '工信部官方页（仅见引用）', en: 'MIIT official page (seen only as cited)' },
    publishedOn: '2026',
    url: 'https://www.miit.gov.cn/gyhxxhb/jgsj/cyzcyfgs/bmgz/xxtxl/art/2026/art_f729621047ec4c30bcdd5cd4101f9568.html',
  },
  'unnamed-2026-09-21': {
    title: { zh: '资料目录：工信部令第74号，2026-05-01', en: 'Source list: MIIT Order No. 74, 2026-05-01' },
    publishedOn: '2026-09-21',
  },
  'how-allthings-2025-09': {
    title: {
      zh: 'allthings.how：iOS 26 来电筛选（call screening）步骤',
      en: 'allthings.how: iOS 26 call screening steps',
    },
    publishedOn: '2025-09',
  },
  'hashlytics-2025': {
    title: { zh: 'hashlytics：支持机型与选项', en: 'hashlytics: supported models and options' },
    publishedOn: '2025',
  },
  'technode-2026-02-03': {
    title: { zh: '动点科技：筛选功能导致漏接', en: 'TechNode: screening feature causes missed calls' },
    publishedOn: '2026-02-03',
  },
  'needsomefun-2025': {
    title: {
      zh: 'needsomefun：普通话覆盖中国大陆',
      en: 'needsomefun: Mandarin support covers mainland China',
    },
    publishedOn: '2025',
  },
  '9m8m-undated-6': {
    title: { zh: '神卡网：各品牌路径', en: '神卡网: menu paths by brand' },
    publishedOn: 'undated',
  },
  'how-allthings-2025-09-2': {
    title: {
      zh: 'allthings.how：iOS 26 页面含静音选项',
      en: 'allthings.how: iOS 26 page with the silence option',
    },
    publishedOn: '2025-09',
  },
  'apple-support-undated': {
    title: { zh: 'Apple 支持（香港）111104', en: 'Apple Support (Hong Kong) 111104' },
    publishedOn: 'undated',
    url: 'https://support.apple.com/zh-hk/111104',
  },
  'pchome-undated': {
    title: { zh: 'PChome 转 Apple 说明', en: "PChome, from Apple's instructions" },
    publishedOn: 'undated',
  },
  'apple-developer-undated': {
    title: {
      zh: 'Apple 开发者文档：识别和拦截来电（Identifying and blocking calls）',
      en: 'Apple Developer: Identifying and blocking calls',
    },
    publishedOn: 'undated',
    url: 'https://developer.apple.com/documentation/callkit/identifying-and-blocking-calls',
  },
  'apple-developer-undated-2': {
    title: { zh: 'Apple 开发者文档：openSettings', en: 'Apple Developer: openSettings' },
    publishedOn: 'undated',
    url: 'https://developer.apple.com/documentation/callkit/cxcalldirectorymanager/opensettings(completionhandler:)',
  },
  'huawei-consumer-undated': {
    title: {
      zh: '华为官方支持（捷克语页，同一系统菜单）',
      en: 'Huawei official support (Czech page, same system menus)',
    },
    publishedOn: 'undated',
    url: 'https://consumer.huawei.com/cz/support/content/cs-cz15769118',
  },
  'manualshelf-undated': {
    title: { zh: '华为 Mate 40 Pro 用户手册', en: 'Huawei Mate 40 Pro user manual' },
    publishedOn: 'undated',
  },
  'mitaoonline-2024-05-21': {
    title: { zh: '科普：华为骚扰拦截', en: 'Explainer: Huawei nuisance-call blocking' },
    publishedOn: '2024-05-21',
  },
  'uanyun-undated': {
    title: {
      zh: 'uanyun：华为系骚扰拦截（荣耀未单列）',
      en: 'uanyun: Huawei-family nuisance blocking (Honor not listed separately)',
    },
    publishedOn: 'undated',
  },
  '21-81-undated': {
    title: { zh: 'Redmi 10A 用户手册：黑名单（Blocklist）', en: 'Redmi 10A user manual: Blocklist' },
    publishedOn: 'undated',
  },
  'uanyun-2025': {
    title: { zh: 'uanyun：小米黑名单入口', en: "uanyun: where to find Xiaomi's blocklist" },
    publishedOn: '2025',
  },
  'glnlw-undated-3': {
    title: { zh: 'OPPO 官方问答的转载', en: 'Repost of OPPO official Q&A' },
    publishedOn: 'undated',
  },
  'slackerblud-undated': {
    title: { zh: '同一说明的英文转载', en: 'English repost of the same instructions' },
    publishedOn: 'undated',
  },
  'slackerblud-undated-2': {
    title: { zh: 'vivo 官方问答的英文转载', en: 'English repost of vivo official Q&A' },
    publishedOn: 'undated',
  },
  'statechannels-brad-node-undated': {
    title: { zh: 'brad-node：三星屏蔽号码（Samsung block numbers）', en: 'brad-node: Samsung block numbers' },
    publishedOn: 'undated',
  },
  'techbout-undated': {
    title: { zh: 'techbout：Samsung/Android 阻止号码', en: 'techbout: blocking numbers on Samsung/Android' },
    publishedOn: 'undated',
  },
  'one-phoenix24-2026-06': {
    title: { zh: 'phoenix24：Google Phone 反骚扰', en: 'phoenix24: Google Phone anti-nuisance features' },
    publishedOn: '2026-06',
  },
  'es-manualslib-undated': {
    title: { zh: 'Motorola 说明书（西语）', en: 'Motorola manual (Spanish)' },
    publishedOn: 'undated',
  },
  'android-source-undated': {
    title: { zh: 'AOSP：实现屏蔽号码', en: 'AOSP: implementing blocked numbers' },
    publishedOn: 'undated',
    url: 'https://source.android.com/docs/core/connect/block-numbers',
  },
  'xdtianyu-callerinfo-2018-12-03': {
    title: {
      zh: 'GitHub issue：增加95开头屏蔽设置',
      en: 'GitHub issue: add a setting to block numbers starting with 95',
    },
    publishedOn: '2018-12-03',
    url: 'https://github.com/xdtianyu/CallerInfo/issues/137',
  },
  'xdtianyu-callerinfo-2018-07-25': {
    title: { zh: 'GitHub issue：正则拦截建议', en: 'GitHub issue: suggestion for regex blocking' },
    publishedOn: '2018-07-25',
    url: 'https://github.com/xdtianyu/CallerInfo/issues/122',
  },
  'xdtianyu-callerinfo-2016-09-11': {
    title: {
      zh: 'GitHub issue：通讯录号码即使被标记也不拦',
      en: "GitHub issue: don't block contacts' numbers even if tagged",
    },
    publishedOn: '2016-09-11',
    url: 'https://github.com/xdtianyu/CallerInfo/issues/38',
  },
  'wdace-2024': {
    title: {
      zh: '问答：验证码轰炸的关键词拦截',
      en: 'Q&A: keyword blocking against verification-code bombing',
    },
    publishedOn: '2024',
  },
  'slackerblud-undated-3': {
    title: { zh: 'vivo 官方问答转载：关键词黑名单', en: 'vivo official Q&A repost: keyword blocklist' },
    publishedOn: 'undated',
  },
  'xdtianyu-callerinfo-2016-06-13': {
    title: {
      zh: 'GitHub issue：建议不上传联系人数据',
      en: 'GitHub issue: suggestion not to upload contact data',
    },
    publishedOn: '2016-06-13',
    url: 'https://github.com/xdtianyu/CallerInfo/issues/14',
  },
  'xdtianyu-callerinfo-2018-07-02': {
    title: {
      zh: 'GitHub issue：号码标记可被刷成银行',
      en: 'GitHub issue: number tags can be manipulated to show as a bank',
    },
    publishedOn: '2018-07-02',
    url: 'https://github.com/xdtianyu/CallerInfo/issues/115',
  },
  '10086-pim-2024-12': {
    title: {
      zh: '10086 通讯录 App 收集清单（会收联系人、通话记录）',
      en: '10086 通讯录 app data collection list (collects contacts and call logs)',
    },
    publishedOn: '2024-12',
    url: 'https://pim.10086.cn/wap/personalinformationlist.html',
  },
  'wokahuishou-2025': {
    title: {
      zh: '转南都：216 份裁判文书分析',
      en: 'From Southern Metropolis: analysis of 216 court judgments',
    },
    publishedOn: '2025',
  },
  'dwcon-2025': {
    title: { zh: 'dwcon.cn：同一分析摘要', en: 'dwcon.cn: summary of the same analysis' },
    publishedOn: '2025',
  },
  'gmw-legal-2025-04-21': {
    title: { zh: '光明网转人民日报：三起案件', en: "Guangming Online, from People's Daily: three cases" },
    publishedOn: '2025-04-21',
    url: 'https://legal.gmw.cn/2025-04/21/content_37977933.htm',
  },
  'dzng-dzrb-2025-12-25': {
    title: { zh: '大众日报：烟台房产信息案', en: 'Dazhong Daily: Yantai property information case' },
    publishedOn: '2025-12-25',
    url: 'https://dzrb.dzng.com/general/0/NEWS3006315RQPHMKXUDBQWR',
  },
  'spp-2025-06-27': {
    title: {
      zh: '最高检转载：治安管理处罚法（2025 修订，仅见引用）',
      en: 'SPP repost: Public Security Punishments Law (2025 revision, seen only as cited)',
    },
    publishedOn: '2025-06-27',
    url: 'https://www.spp.gov.cn/spp/fl/202506/t20250627_699863.shtml',
  },
  'unnamed-2019-11-28': {
    title: {
      zh: '2019 年四部门认定方法：15 个工作日口径',
      en: "Four departments' 2019 determination method: 15-working-day standard",
    },
    publishedOn: '2019-11-28',
  },
  'itwy-2023-02-14': {
    title: { zh: '该方法全文转载', en: 'Full text of that method, repost' },
    publishedOn: '2023-02-14',
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
  'htclawfirm-undated': {
    title: { zh: '律师：泄露后先固定证据', en: 'Lawyer: after a leak, secure the evidence first' },
    publishedOn: 'undated',
  },
  'lawparks-undated': {
    title: {
      zh: 'lawparks：报警立案要准备什么',
      en: 'lawparks: what to prepare for a police report and case filing',
    },
    publishedOn: 'undated',
  },
  'unnamed-2026-5': {
    title: { zh: '技术文章：6 个月留存', en: 'Technical article: 6-month retention' },
    publishedOn: '2026',
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
  'unnamed-2026-6': {
    title: { zh: '短信规则 2026 修订要点', en: 'SMS rules: key points of the 2026 revision' },
    publishedOn: '2026',
  },
  'v2ex-2026-06-09': {
    title: {
      zh: 'V2EX 热帖标题：回复 R 拒收短信真有效果吗？',
      en: 'V2EX hot post title: does replying R to refuse SMS really work?',
    },
    publishedOn: '2026-06-09',
    url: 'https://www.v2ex.com/t/1218966',
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
  'zhihu-2024-04-05': {
    title: {
      zh: '知乎热榜问题：「注销手机号等于出卖自己」引热议',
      en: 'Zhihu trending question: “cancelling your number sells you out” sparks debate',
    },
    publishedOn: '2024-04-05',
    url: 'https://www.zhihu.com/question/651809525',
  },
  'zhihu-2024-04-06': {
    title: {
      zh: '知乎热榜问题：三大运营商回应「注销手机号等于出卖自己」',
      en: 'Zhihu trending question: three carriers respond to “cancelling a number sells you out”',
    },
    publishedOn: '2024-04-06',
    url: 'https://www.zhihu.com/question/651875229',
  },
  'v2ex-2021-04-27': {
    title: {
      zh: 'V2EX 热帖标题：更换使用多年的手机号，怎么平滑迁移？',
      en: 'V2EX hot post title: how to migrate smoothly from a long-used number?',
    },
    publishedOn: '2021-04-27',
    url: 'https://www.v2ex.com/t/773574',
  },
  'v2ex-2021-07-24': {
    title: {
      zh: 'V2EX 热帖标题：手机号更换后要换绑的 app 清单',
      en: 'V2EX hot post title: list of apps to rebind after changing number',
    },
    publishedOn: '2021-07-24',
    url: 'https://www.v2ex.com/t/791465',
  },
  'aliyunyh-undated-4': {
    title: {
      zh: 'aliyunyh.com：注销前解绑分类与保号',
      en: 'aliyunyh.com: what to unbind before cancelling, and keeping a number',
    },
    publishedOn: 'undated',
  },
  'v2ex-2025-03-08': {
    title: {
      zh: 'V2EX 热帖标题：骚扰电话太多，你们用哪个 App 识别拦截',
      en: 'V2EX hot post title: too many nuisance calls; which app do you use to block them',
    },
    publishedOn: '2025-03-08',
    url: 'https://www.v2ex.com/t/1116825',
  },
  'v2ex-2024-10-20': {
    title: {
      zh: 'V2EX 热帖标题：iPhone 骚扰电话拦截？',
      en: 'V2EX hot post title: nuisance call blocking on iPhone?',
    },
    publishedOn: '2024-10-20',
    url: 'https://www.v2ex.com/t/1081857',
  },
  'v2ex-2026-08-01': {
    title: {
      zh: 'V2EX 热帖标题：怎么解决骚扰电话的问题啊',
      en: 'V2EX hot post title: how to solve the nuisance call problem',
    },
    publishedOn: '2026-08-01',
    url: 'https://www.v2ex.com/t/1231397',
  },
  'v2ex-2021-09-04': {
    title: {
      zh: 'V2EX 热帖标题：诸位猜猜看，我的隐私是如何泄露的',
      en: 'V2EX hot post title: guess how my privacy was leaked',
    },
    publishedOn: '2021-09-04',
    url: 'https://www.v2ex.com/t/799868',
  },
  'zhihu-2023-11-02': {
    title: {
      zh: '知乎热榜问题：刚买房就接到装修公司电话，中介泄露？',
      en: 'Zhihu trending question: decorators call right after buying a home; agent leak?',
    },
    publishedOn: '2023-11-02',
    url: 'https://www.zhihu.com/question/628343555',
  },
  'v2ex-2024-06-02': {
    title: {
      zh: 'V2EX 热帖标题：国内的信息泄露问题是真严重',
      en: 'V2EX hot post title: data leaks in China are really serious',
    },
    publishedOn: '2024-06-02',
    url: 'https://www.v2ex.com/t/1046100',
  },
  'v2ex-2022-03-16-2': {
    title: {
      zh: 'V2EX 热帖标题：浏览网页就能获取用户手机号是怎么做到的',
      en: "V2EX hot post title: how can just browsing a web page reveal a user's phone number",
    },
    publishedOn: '2022-03-16',
    url: 'https://www.v2ex.com/t/840643',
  },
  'v2ex-2023-11-14': {
    title: {
      zh: 'V2EX 热帖标题：天天被各种推销电话轰炸，如何反制？',
      en: 'V2EX hot post title: bombarded by sales calls every day; how to fight back?',
    },
    publishedOn: '2023-11-14',
    url: 'https://www.v2ex.com/t/991734',
  },
  'github-2022-08-15': {
    title: {
      zh: 'GitHub issue：短信轰炸使用心得（有人教填别人号码报复）',
      en: "GitHub issue: notes on using SMS bombing (some teach entering others' numbers as revenge)",
    },
    publishedOn: '2022-08-15',
  },
  'zhihu-2021-11-02': {
    title: {
      zh: '知乎热榜问题：大量网友被短信轰炸，怎么做到的',
      en: 'Zhihu trending question: many users SMS-bombed; how is it done',
    },
    publishedOn: '2021-11-02',
    url: 'https://www.zhihu.com/question/495779778',
  },
  'v2ex-2021-07-07': {
    title: {
      zh: 'V2EX 热帖标题：一大早收到 10 万点暴击短信',
      en: 'V2EX hot post title: hit by 100,000 points of SMS damage first thing in the morning',
    },
    publishedOn: '2021-07-07',
    url: 'https://www.v2ex.com/t/788000',
  },
  'wdace-2024-2': {
    title: {
      zh: '问答：10086 人工暂停短信三天的经验',
      en: 'Q&A: experience of 10086 agents pausing SMS for three days',
    },
    publishedOn: '2024',
  },
  'github-2019-10-25': {
    title: {
      zh: 'GitHub issue：受害者请求保护名单：phone operator cant do anything',
      en: 'GitHub issue: victim asks for a protection list: phone operator cant do anything',
    },
    publishedOn: '2019-10-25',
  },
  'github-2024-07-24': {
    title: {
      zh: 'GitHub issue：留言称下单后 404、不退款的诈骗',
      en: 'GitHub issue: comment alleging a scam with a 404 after ordering and no refund',
    },
    publishedOn: '2024-07-24',
  },
  'github-2024-07-24-2': {
    title: { zh: 'GitHub issue：同类留言', en: 'GitHub issue: similar comment' },
    publishedOn: '2024-07-24',
  },
  'v2ex-2024-01-14': {
    title: {
      zh: 'V2EX 热帖标题：手机号泄露到接码平台了，怎么处理？',
      en: 'V2EX hot post title: my number leaked to an SMS-code receiving platform; what to do?',
    },
    publishedOn: '2024-01-14',
    url: 'https://www.v2ex.com/t/1008447',
  },
  'v2ex-2022-01-01': {
    title: {
      zh: 'V2EX 热帖标题：跨年夜被黑产盯上，手机号险些沦陷',
      en: "V2EX hot post title: targeted by criminals on New Year's Eve, phone number nearly lost",
    },
    publishedOn: '2022-01-01',
    url: 'https://www.v2ex.com/t/825638',
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
  'zhihu-2022-05-22': {
    title: {
      zh: '知乎热榜问题：江苏 1500 名老人被骗 20 亿，如何加强反诈',
      en: 'Zhihu trending question: 1,500 Jiangsu elderly lose 2 billion yuan; better anti-fraud?',
    },
    publishedOn: '2022-05-22',
    url: 'https://www.zhihu.com/question/533930392',
  },
  'caiding5-tansuo-2026-02-21': {
    title: { zh: '过年给爸妈手机体检', en: 'A phone check-up for mum and dad at New Year' },
    publishedOn: '2026-02-21',
  },
  'chinanews-2018-02-06': {
    title: {
      zh: '中新网转北青报：商户被呼死你敲诈（仅见引用）',
      en: 'China News, from Beijing Youth Daily: shops extorted with “呼死你” (seen only as cited)',
    },
    publishedOn: '2018-02-06',
    url: 'https://www.chinanews.com.cn/m/sh/2018/02-06/8441982.shtml',
  },
  'pixeltelo-apprelease-2026-05-03': {
    title: {
      zh: 'GitHub issue：识别出外卖号还被自动拒接',
      en: 'GitHub issue: delivery number recognised yet still auto-rejected',
    },
    publishedOn: '2026-05-03',
    url: 'https://github.com/PixelTelo/AppRelease/issues/5',
  },
  'glnlw-undated-4': {
    title: {
      zh: 'OPPO 官方问答转载：重复来电放行',
      en: 'OPPO official Q&A repost: letting repeat calls through',
    },
    publishedOn: 'undated',
  },
  'v2ex-2025-04-04': {
    title: {
      zh: 'V2EX 热帖标题：诈骗团伙是怎么伪造公安座机号码的',
      en: 'V2EX hot post title: how do scam gangs spoof police landline numbers',
    },
    publishedOn: '2025-04-04',
    url: 'https://www.v2ex.com/t/1123326',
  },
  'avine-undated': {
    title: {
      zh: '反诈提示：正规机构不会索要的东西',
      en: 'Anti-fraud tip: what legitimate organisations never ask for',
    },
    publishedOn: 'undated',
  },
  'xdtianyu-callerinfo-2017-02-07': {
    title: {
      zh: 'GitHub issue：屏蔽本地固话或 400 开头',
      en: 'GitHub issue: block local landlines or numbers starting with 400',
    },
    publishedOn: '2017-02-07',
    url: 'https://github.com/xdtianyu/CallerInfo/issues/53',
  },
  'v2ex-2023-10-01': {
    title: {
      zh: 'V2EX 热帖标题：运营商级骚扰短信拦截关键词分享',
      en: 'V2EX hot post title: sharing carrier-grade spam SMS keywords',
    },
    publishedOn: '2023-10-01',
    url: 'https://www.v2ex.com/t/978414',
  },
  'xdtianyu-callerinfo-2016-11-28': {
    title: {
      zh: 'GitHub issue：建议按标记人数设阈值',
      en: 'GitHub issue: suggestion to set a threshold by number of taggers',
    },
    publishedOn: '2016-11-28',
    url: 'https://github.com/xdtianyu/CallerInfo/issues/50',
  },
  'xdtianyu-callerinfo-2016-06-06': {
    title: {
      zh: 'GitHub issue：DHL 被标骚扰，要白名单',
      en: 'GitHub issue: DHL tagged as nuisance, whitelist wanted',
    },
    publishedOn: '2016-06-06',
    url: 'https://github.com/xdtianyu/CallerInfo/issues/11',
  },
  'technode-2026-02-03-2': {
    title: { zh: '动点科技：iOS 26 筛选导致漏接', en: 'TechNode: iOS 26 screening causes missed calls' },
    publishedOn: '2026-02-03',
  },
  'v2ex-2023-04-21': {
    title: {
      zh: 'V2EX 热帖标题：接听境外来电就可以随意上门查水表？',
      en: 'V2EX hot post title: can police just turn up at your door because you took an overseas call?',
    },
    publishedOn: '2023-04-21',
    url: 'https://www.v2ex.com/t/934314',
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
  'dlllqs-undated': {
    title: { zh: '贷款电话来源与应对', en: 'Where loan calls come from and how to respond' },
    publishedOn: 'undated',
  },
  'zhihu-2021-03-15': {
    title: {
      zh: '知乎热榜问题：智联、猎聘大量简历流向黑市',
      en: 'Zhihu trending question: masses of Zhaopin and Liepin CVs flow to the black market',
    },
    publishedOn: '2021-03-15',
    url: 'https://www.zhihu.com/question/449516125',
  },
  'people-society-2019-07-20': {
    title: {
      zh: '工人日报：投简历后骚扰（仅见引用）',
      en: "Workers' Daily: nuisance calls after sending CVs (seen only as cited)",
    },
    publishedOn: '2019-07-20',
    url: 'https://society.people.com.cn/n1/2019/0720/c1008-31246146.html',
  },
  'v2ex-2025-09-20': {
    title: {
      zh: 'V2EX 热帖标题：顺丰投诉经历，对客户隐私毫无尊重',
      en: 'V2EX hot post title: SF Express complaint; no respect for customer privacy',
    },
    publishedOn: '2025-09-20',
    url: 'https://www.v2ex.com/t/1160677',
  },
  'v2ex-2021-08-12': {
    title: {
      zh: 'V2EX 热帖标题：最低成本保留一个号码',
      en: 'V2EX hot post title: keeping a number at the lowest cost',
    },
    publishedOn: '2021-08-12',
    url: 'https://www.v2ex.com/t/795272',
  },
  'unnamed-2022-03-24': {
    title: {
      zh: '趣头条《不小心泄露了手机号，别怕，快来学这一招》（2022-03-24）',
      en: "趣头条: “Leaked your number by accident? Don't worry, learn this trick” (2022-03-24)",
    },
    publishedOn: '2022-03-24',
  },
  'bfwz-2025-05-02-3': {
    title: {
      zh: 'IT之家转载：工信部推广“二次号码焕新”，200余款应用（并引央视：约3个月冻结）',
      en: 'IT之家 repost: MIIT promotes “二次号码焕新”, 200+ apps (and cites CCTV: about 3 months frozen)',
    },
    publishedOn: '2025-05-02',
  },
  'bbthy-2025-05-06-3': {
    title: { zh: '博百：二次号码焕新操作指南', en: '博百: guide to 二次号码焕新' },
    publishedOn: '2025-05-06',
  },
  'ahfyzs-2017-04-06': {
    title: {
      zh: '2017年旧文：销号后三个月可二次放号，先解绑再销号',
      en: '2017 article: numbers are reissued three months after cancellation; unbind first',
    },
    publishedOn: '2017-04-06',
  },
  'itcow-2025-05-09-3': {
    title: {
      zh: 'ITCOW：三大运营商“二次号码焕新”入口与时效',
      en: 'ITCOW: “二次号码焕新” entry points and timing at the three carriers',
    },
    publishedOn: '2025-05-09',
  },
  'shushuxiu-2023-09-26-2': {
    title: {
      zh: '人民网：工信部答复骚扰电话留言（12321、三家防骚扰服务）（转载）',
      en: "People's Daily Online, repost: MIIT reply on nuisance calls (12321, three services)",
    },
    publishedOn: '2023-09-26',
  },
  'tw-ncc-2023': {
    title: {
      zh: '台湾NCC国际通传产业动态：大陆“来电免打扰”用户6亿（至2023年11月）',
      en: 'Taiwan NCC industry news: 600 million mainland users of “来电免打扰” (to November 2023)',
    },
    publishedOn: '2023',
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
  'tuanjian7-2025-08-01': {
    title: {
      zh: '新华社（转载）：三家基础电信企业规范电话营销',
      en: 'Xinhua (repost): three basic telecom carriers regulate telemarketing',
    },
    publishedOn: '2025-08-01',
  },
  '163-2025-08-01': {
    title: {
      zh: '央视记者稿（网易号）：三家基础电信企业统一外呼号码',
      en: 'CCTV reporter (NetEase account): three basic telecom carriers unify outbound numbers',
    },
    publishedOn: '2025-08-01',
    url: 'https://www.163.com/dy/article/K5SSKPG20512C38J.html',
  },
  'risequiity-2025-11': {
    title: {
      zh: '巨潮WAVE：骚扰电话，一场无尽的地下战争（引信通院数据：至2025年6月10.8亿用户）',
      en: 'Juchao WAVE: the endless war on nuisance calls (CAICT: 1.08 billion users by June 2025)',
    },
    publishedOn: '2025-11',
  },
  'jsjc-2022-12-19': {
    title: {
      zh: '江苏检察网转法治日报：通信公司多次电话推销被判赔3700余元（滨州）',
      en: 'Jiangsu prosecutors, from Legal Daily: 3,700+ yuan awarded over sales calls (Binzhou)',
    },
    publishedOn: '2022-12-19',
  },
  'shfzb-2023-02-13': {
    title: {
      zh: '上海法治报：该案入选最高法第二批民法典典型案例',
      en: "Shanghai Law Journal: that case joins the SPC's second batch of typical Civil Code cases",
    },
    publishedOn: '2023-02-13',
  },
  'yqqlm-2020-07': {
    title: {
      zh: '央视财经3·15晚会：SDK 插件窃取隐私（英文转载）',
      en: 'CCTV Finance 3·15 gala: SDK plug-ins steal privacy (English repost)',
    },
    publishedOn: '2020-07',
  },
  'jiangsulong-2020-07-19': {
    title: { zh: '央视3·15晚会点名50余款 App（转载）', en: 'CCTV 3·15 gala names 50+ apps (repost)' },
    publishedOn: '2020-07-19',
  },
  'caoyang2002-caoyang2002-2025-03-19': {
    title: {
      zh: 'GitHub 笔记 caoyang2002：2025年3·15智能外呼节目内容整理',
      en: 'GitHub notes by caoyang2002: the 2025 3·15 segment on smart outbound calls',
    },
    publishedOn: '2025-03-19',
    url: 'https://github.com/caoyang2002/caoyang2002',
  },
  'theonefkguy-chinese-laws-2026-02-09': {
    title: {
      zh: 'GitHub Theonefkguy/Chinese-Laws 收录全文（注明来源司法部网站）',
      en: 'Full text in GitHub Theonefkguy/Chinese-Laws (source given as Ministry of Justice site)',
    },
    publishedOn: '2026-02-09',
    url: 'https://github.com/Theonefkguy/Chinese-Laws',
  },
  '163-2026-05': {
    title: {
      zh: '网易号：5月1日起新修订《通信短信息服务管理规定》施行',
      en: 'NetEase account: revised SMS service regulations take effect on 1 May',
    },
    publishedOn: '2026-05',
    url: 'https://www.163.com/dy/article/KRURRGLC0550B6IS.html',
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

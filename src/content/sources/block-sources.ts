import type { Source } from '../record.ts';

/** What the step “block” rests on. Ids are for ever; what must not be linked has no url. */
export const blockSources = {
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
  'tw-ncc-2023': {
    title: {
      zh: '台湾NCC国际通传产业动态：大陆“来电免打扰”用户6亿（至2023年11月）',
      en: 'Taiwan NCC industry news: 600 million mainland users of “来电免打扰” (to November 2023)',
    },
    publishedOn: '2023',
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
} satisfies Record<string, Source>;

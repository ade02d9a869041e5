import type { Source } from '../record.ts';

/** What the step “ask the carrier” rests on. Ids are for ever; what must not be linked has no url. */
export const carrierStepSources = {
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
  'unnamed-2026-6': {
    title: { zh: '短信规则 2026 修订要点', en: 'SMS rules: key points of the 2026 revision' },
    publishedOn: '2026',
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
} satisfies Record<string, Source>;

import type { Source } from '../source.ts';

/** What we say of virtual operators rests on these too. Ids are for ever; what must not be linked has no url. */
export const virtualOperatorSources = {
  'zjrxz-2025-09': {
    title: {
      zh: '携号转网介绍（内容站，称部分虚商已接入）',
      en: 'About number portability (content site; says some MVNOs have joined)',
    },
    publisher: 'www.zjrxz.com',
    kind: 'community',
    publishedOn: '2025-09',
    readOn: '2026-11-23',
  },
  'aliyun-help-undated': {
    title: {
      zh: '阿里云 DescribePhoneNumberAttribute 字段说明',
      en: 'Alibaba Cloud DescribePhoneNumberAttribute field reference',
    },
    publisher: 'help.aliyun.com',
    kind: 'company',
    publishedOn: 'undated',
    readOn: '2026-11-23',
    url: 'https://help.aliyun.com/document_detail/250782.htm',
  },
  'xiaohuilam-mvno-dict-2016-04': {
    title: {
      zh: 'xiaohuilam/mvno-dict 七位号段归属（MIT，2016）',
      en: 'xiaohuilam/mvno-dict seven-digit prefix ownership (MIT, 2016)',
    },
    publisher: 'github.com',
    kind: 'code',
    publishedOn: '2016-04',
    readOn: '2026-11-23',
    url: 'https://github.com/xiaohuilam/mvno-dict',
  },
  '10100-2017': {
    title: {
      zh: '虚拟运营商公众号：电信网编号计划2017与1002X-1006X',
      en: '虚拟运营商 WeChat account: 2017 telecom numbering plan and 1002X-1006X',
    },
    publisher: 'www.10100.com',
    kind: 'community',
    publishedOn: '2017',
    readOn: '2026-11-23',
  },
  'bbsetup-public-bugbounty-data-2020-09': {
    title: {
      zh: '小米移动官网 10046.mi.com 页面快照（bbsetup/public-bugbounty-data）',
      en: 'Snapshot of Xiaomi Mobile site 10046.mi.com (bbsetup/public-bugbounty-data)',
    },
    publisher: 'github.com',
    kind: 'code',
    publishedOn: '2020-09',
    readOn: '2026-11-23',
    url: 'https://github.com/bbsetup/public-bugbounty-data',
  },
  'metowolf-vcards-2019-07': {
    title: { zh: 'metowolf/vCards issue #53 小米移动', en: 'metowolf/vCards issue #53 on Xiaomi Mobile' },
    publisher: 'github.com',
    kind: 'community',
    publishedOn: '2019-07',
    readOn: '2026-11-23',
    url: 'https://github.com/metowolf/vCards/issues/53',
  },
  'aliyunyh-undated-3': {
    title: { zh: '小米移动注销说明（内容站）', en: 'Cancelling a Xiaomi Mobile number (content site)' },
    publisher: 'aliyunyh.com',
    kind: 'community',
    publishedOn: 'undated',
    readOn: '2026-11-23',
  },
  'metowolf-vcards-2026-08-5': {
    title: {
      zh: 'metowolf/vCards 通讯服务：阿里通信（社区维护）',
      en: 'metowolf/vCards telecom services: 阿里通信 (community-maintained)',
    },
    publisher: 'github.com',
    kind: 'community',
    publishedOn: '2026-08',
    readOn: '2026-11-23',
    url: 'https://github.com/metowolf/vCards/blob/b1a346c3354e559fd10f9060325e1565b140fc80/data/%E9%80%9A%E8%AE%AF%E6%9C%8D%E5%8A%A1/%E9%98%BF%E9%87%8C%E9%80%9A%E4%BF%A1.yaml',
  },
  '118456-undated': {
    title: {
      zh: '阿里亲号码呼叫转移说明（提到10029人工台）',
      en: '阿里亲 number call-forwarding notes (mentions 10029 agent line)',
    },
    publisher: '118456.com',
    kind: 'community',
    publishedOn: 'undated',
    readOn: '2026-11-23',
  },
  'unnamed-undated-2': {
    title: {
      zh: '苏宁官网页脚链接 10035.suning.com（公开 GitHub 网页副本）',
      en: 'Suning site footer link 10035.suning.com (public GitHub page copy)',
    },
    publisher: 'GitHub',
    kind: 'code',
    publishedOn: 'undated',
    readOn: '2026-11-23',
  },
  'unnamed-undated-3': {
    title: {
      zh: '苏宁小程序接口注释：苏宁互联网上营业厅 10035.suning.com',
      en: 'Suning mini-program API comment: Suning Internet online hall 10035.suning.com',
    },
    publisher: 'GitHub',
    kind: 'code',
    publishedOn: 'undated',
    readOn: '2026-11-23',
  },
  'brucevsked-simcustc1-2017-05': {
    title: {
      zh: '虚商资料表：官网与客服电话（brucevsked/simcustc1）',
      en: 'MVNO data table: websites and support numbers (brucevsked/simcustc1)',
    },
    publisher: 'github.com',
    kind: 'code',
    publishedOn: '2017-05',
    readOn: '2026-11-23',
    url: 'https://github.com/brucevsked/simcustc1/blob/1e4e1f2ac2fa372642ef1f2c5a9480ae5d282312/documents/sqlscript/bussdatainit.sql',
  },
  'unnamed-2019': {
    title: {
      zh: '蜗牛移动网厅域名 10040.snail.com（公开 GitHub 代码）',
      en: 'Snail Mobile online hall domain 10040.snail.com (public GitHub code)',
    },
    publisher: 'GitHub',
    kind: 'code',
    publishedOn: '2019',
    readOn: '2026-11-23',
  },
  'unnamed-undated-4': {
    title: {
      zh: '海航通信短信模板写明10044客服（公开 GitHub 代码）',
      en: '海航通信 SMS template naming 10044 as support line (public GitHub code)',
    },
    publisher: 'GitHub',
    kind: 'code',
    publishedOn: 'undated',
    readOn: '2026-11-23',
  },
  'unnamed-2022': {
    title: {
      zh: '分享通信 2016 年 9 月的账单短信：缴费访问 10039.cc（公开 GitHub 代码）',
      en: '分享通信 bill message of September 2016: pay at 10039.cc (public GitHub code)',
    },
    publisher: 'GitHub',
    kind: 'code',
    publishedOn: '2016-09',
    readOn: '2026-11-23',
  },
  'unnamed-undated-5': {
    title: {
      zh: '民生通讯页面写明客服与官网（公开 GitHub 代码）',
      en: '民生通讯 page stating support line and website (public GitHub code)',
    },
    publisher: 'GitHub',
    kind: 'code',
    publishedOn: 'undated',
    readOn: '2026-11-23',
  },
  'unnamed-undated-6': {
    title: {
      zh: '京东官网页脚：京东通信 mobile.jd.com（公开 GitHub 网页副本）',
      en: 'JD site footer: 京东通信 mobile.jd.com (public GitHub page copy)',
    },
    publisher: 'GitHub',
    kind: 'code',
    publishedOn: 'undated',
    readOn: '2026-11-23',
  },
} satisfies Record<string, Source>;

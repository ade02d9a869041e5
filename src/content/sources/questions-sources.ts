import type { Source } from '../source.ts';

/** What only the questions rest on. Ids are for ever; what must not be linked has no url. */
export const questionSources = {
  'fznews-2022-05-27': {
    title: {
      zh: '央视网（福州新闻网转载）：警惕 00 或加号开头的陌生境外来电',
      en: 'CCTV.com, on fznews.com.cn: beware of strange calls from abroad that start with 00 or a plus sign',
    },
    publisher: 'm.fznews.com.cn',
    kind: 'press',
    publishedOn: '2022-05-27',
    readOn: '2026-11-24',
    url: 'https://m.fznews.com.cn/gngj/20220527/8zVo36t940.shtml',
  },
  'xhby-undated': {
    title: {
      zh: '新华报业网：注销手机号码可能“二次上岗”，账户绑定速查',
      en: 'Xinhua Daily Media: cancelled numbers may go back to work; how to check what is tied to them',
    },
    publisher: 'www.xhby.net',
    kind: 'press',
    publishedOn: 'undated',
    readOn: '2026-11-24',
    reprints: '国家应急广播（镜像）：停用手机号与二次号码',
  },
  'familycampingsupplies-2018-05-02': {
    title: {
      zh: '高校保卫处网页（镜像）：回复“T”真能退订吗，附警方分析',
      en: 'A university security office’s page (mirror): does replying T unsubscribe you, with a police view',
    },
    publisher: 'familycampingsupplies.com',
    kind: 'community',
    publishedOn: '2018-05-02',
    readOn: '2026-11-24',
  },
  'dongbeigou-undated': {
    title: {
      zh: '网文：网贷平台获取通讯录的几种途径',
      en: 'Web article: how online lenders get hold of address books',
    },
    publisher: 'www.dongbeigou.com',
    kind: 'community',
    publishedOn: 'undated',
    readOn: '2026-11-24',
  },
  'secrss-45201': {
    title: {
      zh: '安全内参：个人信息查阅复制权第一案（唯品会案）的裁判规则',
      en: 'secrss.com: what the courts held in the first case on access to one’s own data (Vipshop)',
    },
    publisher: 'secrss.com',
    kind: 'reference',
    publishedOn: 'undated',
    readOn: '2026-11-24',
  },
  'fazhuwang-20715': {
    title: {
      zh: '案例书摘：个人信息查阅复制权的行使范围，(2022)粤01民终3937号',
      en: 'From a casebook: how far the right of access goes, (2022)粤01民终3937号',
    },
    publisher: 'fazhuwang.com.cn',
    kind: 'reference',
    publishedOn: 'undated',
    readOn: '2026-11-24',
  },
} satisfies Record<string, Source>;

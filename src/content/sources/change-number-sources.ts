import type { Source } from '../record.ts';

/** What the step “change the number” rests on. Ids are for ever; what must not be linked has no url. */
export const changeNumberSources = {
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
  'v2ex-2021-08-12': {
    title: {
      zh: 'V2EX 热帖标题：最低成本保留一个号码',
      en: 'V2EX hot post title: keeping a number at the lowest cost',
    },
    publishedOn: '2021-08-12',
    url: 'https://www.v2ex.com/t/795272',
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
} satisfies Record<string, Source>;

import type { Source } from '../source.ts';

/** What only the questions rest on. Ids are for ever; what must not be linked has no url. */
export const questionSources = {
  'v2ex-2023-06-10': {
    title: {
      zh: 'V2EX 热帖标题：昨天两个手机号同时被运营商封号',
      en: 'V2EX hot post title: two numbers blocked by the carrier at once yesterday',
    },
    publisher: 'www.v2ex.com',
    kind: 'community',
    publishedOn: '2023-06-10',
    readOn: '2026-11-23',
    url: 'https://www.v2ex.com/t/947499',
  },
  'v2ex-2021-06-22': {
    title: {
      zh: 'V2EX 热帖标题：公司要求用个人身份证办卡给业务部门打营销',
      en: "V2EX hot post title: employer wants SIMs in staff's own names for sales calls",
    },
    publisher: 'www.v2ex.com',
    kind: 'community',
    publishedOn: '2021-06-22',
    readOn: '2026-11-23',
    url: 'https://www.v2ex.com/t/785080',
  },
} satisfies Record<string, Source>;

import type { LawGroup } from '#content/laws/law.ts';
import type { Localized } from '#domain/locale.ts';
import { pageNames } from '#i18n/page-names.ts';

export const lawsWords = {
  title: pageNames.laws,
  lead: {
    zh: '法律怎么说骚扰电话和信息泄露：按你想做的事找条文。每条先一句话说清，点进去有条文、处罚、怎么用和出处。',
    en: 'What the law says about spam calls and leaks: find the rule by what you want to do. Each has one plain sentence; its page has the articles, the penalty, how to use it and the sources.',
  },
  notAdvice: {
    zh: '这里不是法律意见。要紧的事，请问律师或当地的法律援助。',
    en: 'This is not legal advice. When it matters, ask a lawyer or the local legal aid.',
  },
  toGroups: { zh: '你想知道', en: 'What you want to know' },
  ways: { zh: '三条路：行政、刑事、民事', en: 'Three ways: administrative, criminal, civil' },
  waysLead: {
    zh: '同一件事，够到哪个数，就走到哪一级；要赔偿的，上法院，可以同时走。',
    en: 'The same act goes up a step with each number that it reaches; for compensation there is the court, in parallel.',
  },
  waysAlt: {
    zh: '三级台阶的图：治安拘留，刑事三年以下，刑事三年以上七年以下；下面两条并行的路：主管部门罚款，法院赔偿。内容都写在图下面。',
    en: 'A drawing of three steps: detention by the police, prison up to 3 years, prison of 3 to 7 years; below them two ways in parallel: fines by the departments, compensation in court. All of it is told in words below.',
  },
  count: {
    zh: '这样算不算犯罪？照你知道的试一试',
    en: 'Does this count as a crime? Try it with what you know',
  },
  groups: {
    sell: { zh: '谁不许卖我的号码', en: 'Who must not sell my number' },
    delete: { zh: '谁必须删，谁必须告诉我', en: 'Who must delete, and who must tell me' },
    calls: { zh: '没同意就打电话、发短信', en: 'Calls and messages without consent' },
    police: { zh: '公安和刑事', en: 'Police and criminal law' },
    carrier: { zh: '投诉运营商', en: 'Complaining about the carrier' },
    court: { zh: '上法院，要赔偿', en: 'Court and compensation' },
    procedure: { zh: '程序：怎么受理，多久答复', en: 'Procedure: how it is taken, and by when' },
    'not-law': { zh: '还不是法，或者已经不是', en: 'Not law yet, or no longer' },
  } satisfies Record<LawGroup, Localized>,
  takenForLaw: { zh: '常被当成法的说法', en: 'What is often taken for law' },
  atChain: {
    zh: '这些说法也在“看懂”里逐条核对',
    en: 'These claims are checked on the page about the chain, too',
  },
};

/** The drawing, in as few words as it bears; the sentences below it have the sources. */
export const stairWords = {
  steps: [
    {
      way: { zh: '行政 · 公安', en: 'Administrative · police' },
      from: { zh: '不够犯罪', en: 'Short of a crime' },
      brings: { zh: '拘留 10–15 日，较轻 5 日以下', en: '10–15 days’ detention, up to 5 if minor' },
    },
    {
      way: { zh: '刑事 · 情节严重', en: 'Criminal · serious' },
      from: {
        zh: '50、500、5000 条，或违法所得 5000 元',
        en: '50, 500, 5,000 records, or 5,000 yuan gained',
      },
      brings: { zh: '三年以下', en: 'Up to 3 years' },
    },
    {
      way: { zh: '刑事 · 情节特别严重', en: 'Criminal · especially serious' },
      from: { zh: '十倍以上', en: 'Ten times that' },
      brings: { zh: '三年以上七年以下', en: '3 to 7 years' },
    },
  ],
  beside: [
    {
      way: { zh: '行政 · 主管部门', en: 'Administrative · departments' },
      brings: { zh: '警告、没收所得、罚款', en: 'Warning, confiscation, fines' },
    },
    {
      way: { zh: '民事 · 法院', en: 'Civil · court' },
      brings: { zh: '停止、道歉、删除、赔偿', en: 'Stop, apology, deletion, compensation' },
    },
  ],
};

export const lawPageWords = {
  up: pageNames.laws,
  title: { zh: '全称', en: 'Full title' },
  kind: { zh: '性质', en: 'Kind' },
  articles: { zh: '条文', en: 'Articles' },
  since: { zh: '时间', en: 'When' },
  says: { zh: '它说什么', en: 'What it says' },
  penalty: { zh: '违反了会怎样', en: 'What a breach brings' },
  use: { zh: '你怎么用', en: 'How you use it' },
  tasks: { zh: '用它做的事', en: 'Where you use it' },
  channels: { zh: '可以找谁', en: 'Whom to go to' },
  care: { zh: '要留意', en: 'Mind' },
  standing: { zh: '现在还算数吗', en: 'Does it still stand?' },
  related: { zh: '相关的条文', en: 'Related texts' },
};

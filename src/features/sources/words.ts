import type { SourceKind } from '#content/source.ts';
import type { Localized } from '#domain/locale.ts';
import { pageNames } from '#i18n/page-names.ts';

export const sourcesWords = {
  title: pageNames.sources,
  lead: {
    zh: '本站的话从哪里来，每一处支持哪几页，能信到什么程度。',
    en: 'Where what we say comes from, which pages each source supports, and how far that may be leaned on.',
  },
  how: { zh: '我们怎样核对', en: 'How we check' },
  howSays: [
    {
      zh: '先找到说这句话的地方，再看说话的是谁、哪天说的、还有没有别处也这样说。这三样定了可信程度，不由我们随意写。',
      en: 'We find where it was said, then by whom, on what day, and whether others say so too. That decides the grade; we do not choose it.',
    },
    {
      zh: '来源写着日期的，照日期写；没写的，写“来源未注明日期”。多处转载、镜像站、容易失效或夹带广告的网页，只写名字，不给链接。',
      en: 'Where a source bears a date we give it; where it does not, we say so. Reposts, mirrors and pages that may vanish or carry advertising are named, not linked.',
    },
    {
      zh: '没有来源的话，标“我们的建议”，不在这张单子里。',
      en: 'What has no source is marked as our advice and is not in this list.',
    },
  ],
  aboutChecked: {
    zh: '“核对”是什么意思，有什么没做到',
    en: 'What “checked” means, and what we have not done',
  },
  gradesTitle: { zh: '五级可信程度', en: 'The five grades' },
  auditsTitle: { zh: '抽查的结果', en: 'What audits found' },
  auditsSay: [
    {
      zh: '2026 年 11 月 24 日，两位没有写过这些话的审核者随机抽查了 120 句，对照来源和法律原文：64 句证实，21 句说得通但没能再找到出处，35 句有错（29%）。',
      en: 'On 24 November 2026 two auditors who had not written them checked 120 sentences drawn at random against their sources and the texts of the law: 64 confirmed, 21 plausible but not found again, 35 at fault (29 %).',
    },
    {
      zh: '有错的 35 句里，约 15 句本身会误导人，其余话是对的，写错的是来源、可信程度或日期。没有查到错误的代码、热线、条号或罚则。',
      en: 'About 15 of the 35 could mislead; the others were right, with a wrong source, grade or date. No code, hotline, article number or penalty was wrong.',
    },
    {
      zh: '当天我们把每句话重新对过来源，又请没有写过这些话的审核者抽查 100 句：31 句有错，其中 1 句会误导人。改掉成因后再抽 100 句：83 句证实，9 句没能再找到出处，8 句有错，没有一句会误导人；这 8 句也已改正。',
      en: 'That day every sentence was held against its sources again, and auditors who had not written them checked 100 more: 31 were at fault, one of which could mislead. After the causes were mended, another 100 were drawn: 83 confirmed, 9 not found again, 8 at fault, none of which could mislead; those 8 are mended too.',
    },
    {
      zh: '2026 年 12 月 1 日又抽了 100 句：87 句证实，4 句没能再找到出处，9 句有错，没有一句会误导人，都已改正。还没有降到我们要的 3% 以下。抽查表和代码放在一起。',
      en: 'On 1 December 2026 another 100 were drawn: 87 confirmed, 4 not found again, 9 at fault, none of which could mislead; all are mended. That is not yet below the 3 % that we want. The sheets are kept with the code.',
    },
  ],
  find: { zh: '按来源的种类找，按可信程度找', en: 'Find by kind of source or by grade' },
  count: (count: number): Localized => ({
    zh: `一共 ${count} 处来源。可信程度说的是那句话，不是这处来源；一处支持几句话的，放在其中最可信的一级。`,
    en: `${count} sources in all. A grade belongs to a claim, not to a source; one that supports several claims stands under the firmest of their grades.`,
  }),
  entries: (count: number): Localized => ({
    zh: `${count} 处`,
    en: count === 1 ? '1 source' : `${count} sources`,
  }),
  behind: (grade: Localized): Localized => ({
    zh: `支持的话里有：${grade.zh}`,
    en: `Behind claims graded: ${grade.en}`,
  }),
  alsoBehind: { zh: '也支持：', en: 'Also behind: ' },
  notRead: { zh: '只见引用，未读原文', en: 'Known from quotations, not read' },
  supports: { zh: '用在：', en: 'Supports: ' },
  byKind: { zh: '按种类', en: 'By kind' },
  byGrade: { zh: '按可信程度', en: 'By grade' },
  back: { zh: '回到目录', en: 'Back to the contents' },
};

/** What each kind of source is called, and what it can vouch for. */
export const kindWords: Readonly<
  Record<SourceKind, { readonly name: Localized; readonly vouches: Localized }>
> = {
  law: {
    name: { zh: '法律、规章和司法解释', en: 'Laws, rules and judicial interpretations' },
    vouches: { zh: '条文怎么写，以它为准。', en: 'It settles what the law says.' },
  },
  court: {
    name: { zh: '法院', en: 'Courts' },
    vouches: {
      zh: '这一个案子怎么判，以它为准；别的案子未必一样。',
      en: 'It settles how this case was decided; another may go differently.',
    },
  },
  authority: {
    name: { zh: '政府部门', en: 'Authorities' },
    vouches: {
      zh: '自己管的事、自己发的通知，以它为准。',
      en: 'It settles what it is in charge of and has announced.',
    },
  },
  standard: {
    name: { zh: '标准', en: 'Standards' },
    vouches: { zh: '标准里怎么规定，以它为准。', en: 'It settles what the standard says.' },
  },
  company: {
    name: { zh: '企业', en: 'Companies' },
    vouches: {
      zh: '说自己的服务和产品，以它为准；说别的，只算一处来源。',
      en: 'It settles what its own service or product does; of anything else it is one source.',
    },
  },
  press: {
    name: { zh: '媒体', en: 'The press' },
    vouches: {
      zh: '算一处来源；几家转载同一篇，只算一处。',
      en: 'Counts as one source; several reposts of one report count once.',
    },
  },
  reference: {
    name: { zh: '百科、论文和律师的文章', en: 'Encyclopaedias, papers, lawyers’ articles' },
    vouches: { zh: '算一处来源。', en: 'Counts as one source.' },
  },
  community: {
    name: { zh: '论坛、问答、博客和内容站', en: 'Forums, answers, blogs and content sites' },
    vouches: {
      zh: '单凭它不能证实什么，只写“仅一处来源”。',
      en: 'Proves nothing by itself: such a claim is marked “one source only”.',
    },
  },
  code: {
    name: { zh: '公开代码', en: 'Public code' },
    vouches: {
      zh: '单凭它不能证实什么，只写“仅一处来源”。',
      en: 'Proves nothing by itself: such a claim is marked “one source only”.',
    },
  },
};

export const gradeMeanings = {
  official: {
    zh: '政府部门、法院、运营商或法律条文自己这样说。',
    en: 'An authority, a court, a carrier or the law itself says so.',
  },
  'two-sources': {
    zh: '两处以上、互不相干的来源都这样说。',
    en: 'Two or more sources that have nothing to do with each other say so.',
  },
  reposts: {
    zh: '很多地方这样转载，最早的那一处我们没有看到。',
    en: 'It is repeated in many places; we have not seen where it was said first.',
  },
  'one-source': {
    zh: '只有一处这样说。办理前问一问官方，以它的答复为准。',
    en: 'Only one source says so. Ask the office in question first; its answer counts.',
  },
  conflicting: {
    zh: '来源之间对不上。正文里两种说法都写，请以官方答复为准。',
    en: 'The sources disagree. The text gives both versions; the official answer counts.',
  },
};

/** From the firmest to the least firm. */
export type GradeId = keyof typeof gradeMeanings;

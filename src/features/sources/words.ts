import type { Localized } from '#domain/locale.ts';

export const sourcesWords = {
  title: { zh: '来源', en: 'Sources' },
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
  find: { zh: '按主题找，按可信程度找', en: 'Find by theme or by grade' },
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
  supports: { zh: '用在：', en: 'Supports: ' },
  byTheme: { zh: '按主题', en: 'By theme' },
  byGrade: { zh: '按可信程度', en: 'By grade' },
  back: { zh: '回到目录', en: 'Back to the contents' },
};

/** As the lists of sources are called. */
export const themeNames: Readonly<Record<string, Localized>> = {
  carriers: { zh: '运营商和号段', en: 'Carriers and prefixes' },
  'virtual-operators': { zh: '虚拟运营商', en: 'Virtual operators' },
  steps: { zh: '五步自救、手机设置和渠道', en: 'The five steps, phone settings and channels' },
  market: { zh: '骚扰电话的产业链', en: 'How spam calls are made' },
  laws: { zh: '法律', en: 'Laws' },
  questions: { zh: '只有常见问题用到的', en: 'What only the questions rest on' },
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

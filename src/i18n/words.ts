import type { Localized } from '#domain/locale.ts';

/** The interface's own sentences that more than one room uses. Those of one page stand beside it. */
export const words = {
  brand: { zh: '断链', en: 'Breakchain' },
  advice: { zh: '我们的建议', en: 'Our advice' },
  sources: (count: number): Localized => ({
    zh: `来源 ${count} 处`,
    en: count === 1 ? '1 source' : `${count} sources`,
  }),
  older: { zh: '较早的信息', en: 'Older information' },
  undated: { zh: '来源未注明日期', en: 'Undated source' },
  notLinked: { zh: '（不便链接）', en: ' (named, not linked)' },
  notRead: { zh: '原文我们没有读到，只见引用', en: 'We have not read it ourselves, only quotations' },
  readOn: (day: string): Localized => ({ zh: `我们 ${day} 核对`, en: `Checked by us on ${day}` }),
  lastChecked: (read: string, oldest: string | undefined): Localized => ({
    zh: `最后核对：${read}。${oldest ? `本页最早的一条写于 ${oldest}。` : ''}`,
    en: `Last checked: ${read}.${oldest ? ` The oldest source on this page is from ${oldest}.` : ''}`,
  }),
  notLoaded: {
    zh: '这部分没有加载出来，多半是网络断了。你输入的内容还在。',
    en: 'This part did not load; most likely the network is gone. What you typed is still there.',
  },
  tryAgain: { zh: '再试一次', en: 'Try again' },
  loading: { zh: '正在打开…', en: 'Opening…' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  copyFailed: { zh: '没能复制，请长按文字复制', en: 'Could not copy. Press and hold the text to copy it' },
};

/** What stands in the line of a sentence that is to be taken with care; `year` is that of its newest source. */
export const cautionWords = {
  conflicting: (): Localized => ({ zh: '说法不一', en: 'sources disagree' }),
  older: (year: string): Localized => ({ zh: `${year} 年的资料`, en: `as of ${year}` }),
  oneSource: (): Localized => ({ zh: '只见一处', en: 'one source only' }),
  all: (cautions: readonly Localized[]): Localized => ({
    zh: `（${cautions.map(({ zh }) => zh).join('，')}）`,
    en: ` (${cautions.map(({ en }) => en).join(', ')})`,
  }),
};

export const gradeWords = {
  official: { zh: '官方口径', en: 'Official' },
  'two-sources': { zh: '两处以上来源', en: 'Two or more sources' },
  reposts: { zh: '多处转载，未见原文', en: 'Widely reposted, original not seen' },
  'one-source': { zh: '仅一处来源，请以官方答复为准', en: 'One source only; the official answer counts' },
  conflicting: { zh: '说法不一', en: 'Sources disagree' },
};

import type { Localized } from '#domain/locale.ts';

export const poolWords = {
  title: { zh: '拉黑试试', en: 'Try blocking' },
  lead: {
    zh: '一池子号码轮着打。你来拉黑，看能少响几通。这是个模型，里面的数都是我们的假设，可以自己改。',
    en: 'A pool of numbers takes turns. Block them and see how many calls fewer ring. It is a model; its figures are our assumptions, and yours to change.',
  },
  open: { zh: '开始试', en: 'Begin' },
  served: (results: readonly { readonly size: number; readonly percent: number }[]): Localized => ({
    zh: `照我们的假设算：一天 3 通，逐个拉黑 30 天，少响的是：${results.map(({ size, percent }) => `池子 ${size} 个号，${percent}%`).join('；')}。`,
    en: `By our assumptions, with 3 calls a day and each number blocked for 30 days, this many fewer ring: ${results.map(({ size, percent }) => `pool of ${size}: ${percent}%`).join('; ')}.`,
  }),
  byHand: { zh: '先用手拉黑五个', en: 'First block five by hand' },
  rings: (number: string): Localized => ({ zh: `${number} 号打来了`, en: `Number ${number} is ringing` }),
  blockIt: { zh: '拉黑它', en: 'Block it' },
  blocked: (count: number, size: number): Localized => ({
    zh: `拉黑了 ${count} 个。池子里有 ${size} 个号，下一通又换了一个。`,
    en: `${count} blocked. The pool has ${size} numbers: the next call comes from another.`,
  }),
  forward: { zh: '快进 30 天', en: 'On by 30 days' },
  again: { zh: '再来一遍', en: 'Once more' },
  pool: { zh: '一家的池子（我们的假设）', en: 'One firm’s pool (our assumption)' },
  numbers: (count: number): Localized => ({ zh: `${count} 个号`, en: `${count} numbers` }),
  calls: { zh: '一天响几通（我们的假设）', en: 'Calls a day (our assumption)' },
  ofCalls: (count: number): Localized => ({ zh: `${count} 通`, en: String(count) }),
  firms: { zh: '几家在打（我们的假设）', en: 'Firms that call (our assumption)' },
  ofFirms: (count: number): Localized => ({ zh: `${count} 家`, en: String(count) }),
  defences: { zh: '你做什么', en: 'What you do' },
  block: { zh: '一个一个拉黑', en: 'Block one by one' },
  kind: { zh: '让运营商按类别拦', en: 'Let the carrier block by kind' },
  share: (percent: number): Localized => ({
    zh: `它认得出池子里的 ${percent}%（我们的假设）`,
    en: `It knows ${percent}% of the pool (our assumption)`,
  }),
  silence: { zh: '陌生号码一律静音', en: 'Silence all strangers' },
  contacts: { zh: '只许通讯录里的打来', en: 'Let only contacts ring' },
  change: { zh: '第 10 天换号', en: 'Change the number on day 10' },
  leaks: { zh: '新号又填回老地方', en: 'Give the new number to the same places' },
  result: ({ rang, calls, lost, wanted }: Sums): Localized => ({
    zh: `30 天 ${calls} 通骚扰电话，响了 ${rang} 通，少响 ${percentOf(calls - rang, calls)}%。${lost > 0 ? `要紧的电话 ${wanted} 通，有 ${lost} 通没响。` : `要紧的电话 ${wanted} 通，一通没丢。`}`,
    en: `Of ${calls} nuisance calls in 30 days ${rang} rang, ${percentOf(calls - rang, calls)}% fewer. ${lost > 0 ? `Of ${wanted} wanted calls ${lost} did not ring.` : `Of ${wanted} wanted calls none was lost.`}`,
  }),
  wanted: {
    zh: '要紧的电话：快递每天一通，学校、医院隔几天一通，号码不在通讯录里。这也是我们的假设。',
    en: 'Wanted calls: a courier every day, school and hospital now and then, from numbers that are in no contacts. That, too, is our assumption.',
  },
  bars: {
    zh: '每天一根柱子：红的响了，绿的没响，黑的是没响的要紧电话。数字在下面的表里。',
    en: 'A bar for each day: red rang, green did not, black is a wanted call that did not ring. The figures are in the table below.',
  },
  table: { zh: '每天的数', en: 'Day by day' },
  day: { zh: '第几天', en: 'Day' },
  rang: { zh: '响了', en: 'Rang' },
  stopped: { zh: '没响', en: 'Stopped' },
  lost: { zh: '丢了要紧的', en: 'Wanted, lost' },
};

interface Sums {
  readonly rang: number;
  readonly calls: number;
  readonly lost: number;
  readonly wanted: number;
}

const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((100 * part) / whole);

import type { Localized } from '#domain/locale.ts';
import { words } from './words.ts';

/** What each page is called: in the tab, in its heading and title, and in every link to it. */
export const pageNames = {
  home: { zh: '首页', en: 'Home' },
  start: { zh: '先剪三下', en: 'Three cuts first' },
  steps: { zh: '五步', en: 'Steps' },
  carrier: { zh: '我的运营商', en: 'My carrier' },
  caller: { zh: '谁打来的', en: 'Callers' },
  letters: { zh: '讨说法', en: 'Redress' },
  chain: { zh: '看懂', en: 'Chain' },
  parents: { zh: '帮爸妈设手机', en: 'A parent’s phone' },
  fridge: { zh: '冰箱贴', en: 'Fridge sheet' },
  channels: { zh: '渠道', en: 'Channels' },
  laws: { zh: '法律', en: 'The law' },
  faq: { zh: '常见问题', en: 'Questions' },
  sources: { zh: '来源', en: 'Sources' },
  myData: { zh: '我的数据', en: 'My data' },
  about: { zh: '关于', en: 'About' },
  all: { zh: '全部', en: 'All pages' },
} satisfies Record<string, Localized>;

/** A page's title, as the browser shows it. */
export const titleOf = ({ zh, en }: Localized): Localized => ({
  zh: `${zh} · ${words.brand.zh}`,
  en: `${en} · ${words.brand.en}`,
});

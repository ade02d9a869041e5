import type { Localized } from '#domain/locale.ts';
import { pageNames } from '#i18n/page-names.ts';

type NamedPage = keyof typeof pageNames;

interface Group {
  readonly id: string;
  readonly name: Localized;
  readonly pages: readonly { readonly page: NamedPage; readonly note: Localized }[];
}

export const allWords = {
  title: pageNames.all,
  lead: { zh: '本站的每一页，都从这里去。', en: 'Every page of this site starts here.' },
};

/** Every page with an address of its own, as somebody looks for it. */
export const groups: readonly Group[] = [
  {
    id: 'do',
    name: { zh: '要用的', en: 'To do' },
    pages: [
      {
        page: 'start',
        note: { zh: '三张卡，一张做一件，先让电话少响', en: 'Three cards, one act each: make it ring less' },
      },
      { page: 'steps', note: { zh: '今天、这周、以后，各做什么', en: 'What to do today, this week, later' } },
      { page: 'carrier', note: { zh: '你这家能免费关掉什么', en: 'What yours can switch off for free' } },
      {
        page: 'caller',
        note: { zh: '看一个号码是哪一种，怎么办', en: 'What kind of number it is, and what to do' },
      },
      {
        page: 'letters',
        note: {
          zh: '投诉、申诉、报案，该找谁、写什么',
          en: 'Complain, appeal, report: where, and what to write',
        },
      },
      {
        page: 'parents',
        note: { zh: '怕漏接，更怕被骗，两样都顾到', en: 'Miss no call, and fall for none' },
      },
      { page: 'fridge', note: { zh: '一张纸，一张图，贴起来', en: 'One sheet, one picture, to put up' } },
    ],
  },
  {
    id: 'read',
    name: { zh: '查资料', en: 'To look up' },
    pages: [
      { page: 'chain', note: { zh: '一个号码怎样变成一通电话', en: 'How a number becomes a phone call' } },
      {
        page: 'faq',
        note: { zh: '大家真会问的，一句话先答', en: 'What people really ask, answered in a sentence' },
      },
      {
        page: 'channels',
        note: { zh: '官方的电话和网站，管什么，怎么找', en: 'Official lines and sites, and what each takes' },
      },
      { page: 'laws', note: { zh: '现行条文，怎么用', en: 'The rules in force, and how to use them' } },
      { page: 'sources', note: { zh: '每句话从哪里来', en: 'The source of each sentence' } },
    ],
  },
  {
    id: 'yours',
    name: { zh: '你的', en: 'Yours' },
    pages: [
      {
        page: 'myData',
        note: {
          zh: '记在这台设备上的，大字、深色和语言，快速离开',
          en: 'What this device keeps; text size, theme, language; leave quickly',
        },
      },
      { page: 'about', note: { zh: '谁做的，凭什么信', en: 'Who makes it, and why believe it' } },
    ],
  },
];

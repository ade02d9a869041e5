import type { PageData } from './page.ts';

export const notFoundData = {
  head: () => ({
    title: { zh: '没有这一页 · 断链', en: 'No such page · Breakchain' },
    description: { zh: '这个地址上没有内容。', en: 'There is nothing at this address.' },
  }),
  props: () => ({}),
} satisfies PageData;

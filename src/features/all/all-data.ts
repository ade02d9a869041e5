import type { Shown } from '#content/shown.ts';
import { pageNames, titleOf } from '#i18n/page-names.ts';

export const allData = {
  head: () => ({
    title: titleOf(pageNames.all),
    description: {
      zh: '断链的每一页：先剪三下、五步、谁打来的、讨说法、看懂，急事，常见问题、渠道、法律和来源，还有你的数据和显示方式。',
      en: 'Every page of Breakchain: what to do, what cannot wait, what to look up, and what is yours.',
    },
  }),
  props: () => ({}),
};

export type AllProps = Shown<ReturnType<typeof allData.props>>;

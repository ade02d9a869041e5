/** What the page about us says of itself; its words are the interface's own. Runs at build. */
export const aboutData = {
  head: () => ({
    title: titleOf(pageNames.about),
    description: {
      zh: '断链给谁用，每条承诺怎样测试，“核对”是什么意思，怎样认出真的本站，怎样改正错误。',
      en: 'Whom Breakchain is for, how each promise is tested, what “checked” means, how to know the real site, how to correct a fact.',
    },
  }),
  props: () => ({}),
};

import { pageNames, titleOf } from '#i18n/page-names.ts';

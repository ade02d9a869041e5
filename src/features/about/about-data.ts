/** What the page about us says of itself; its words are the interface's own. Runs at build. */
export const aboutData = {
  head: () => ({
    title: {
      zh: '关于断链：谁做的，凭什么信 · 断链',
      en: 'About Breakchain: who makes it, and why believe it',
    },
    description: {
      zh: '断链给谁用，每条承诺怎样测试，“核对”是什么意思，怎样认出真的本站，怎样改正错误。',
      en: 'Whom Breakchain is for, how each promise is tested, what “checked” means, how to know the real site, how to correct a fact.',
    },
  }),
  props: () => ({}),
};

export const headWords = {
  opening: { zh: '正在打开…', en: 'Opening…' },
  failed: {
    zh: '页面的程序没有加载出来，按钮暂时没有反应。文字都能看。',
    en: 'The page’s program did not load, so buttons do not respond for now. You can read everything.',
  },
  reload: { zh: '重新打开', en: 'Open again' },
};

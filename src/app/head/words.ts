export const headWords = {
  opening: { zh: '正在打开…', en: 'Opening…' },
  failed: {
    zh: '页面的程序没有加载出来，按钮没有反应。文字都能看。',
    en: 'Buttons do not respond: the program did not load. You can read everything.',
  },
  reload: { zh: '重新打开', en: 'Open again' },
};

export const appWords = {
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  tabs: { zh: '主要页面', en: 'Main pages' },
  lookUp: { zh: '再看', en: 'Further pages' },
  footer: { zh: '更多', en: 'More' },
  otherLanguage: { zh: 'English', en: '中文' },
  largeText: { zh: '大字', en: 'Large' },
  dark: { zh: '深色', en: 'Dark' },
  promise: {
    zh: '不发送你的号码，不连别的网站，没有统计。',
    en: 'Your number is sent nowhere. No other sites, no analytics.',
  },
  checked: {
    zh: '事实于 2026-11-23 对照存档页面核对，没有打开实时网页；办理前以运营商答复为准。',
    en: 'Facts were checked on 2026-11-23 against stored copies, no live page; the carrier’s answer counts.',
  },
  licence: {
    zh: '代码 MIT，内容 CC BY 4.0',
    en: 'Code under MIT, content under CC BY 4.0',
  },
  notFound: { zh: '没有这一页', en: 'No such page' },
  notFoundLead: {
    zh: '地址可能抄漏了，或者页面还没写好。从这里接着走：',
    en: 'The address may be incomplete, or the page is not written yet. Go on from here:',
  },
  broken: { zh: '这一页出错了', en: 'Something broke on this page' },
  brokenLead: {
    zh: '多半是网络断了一下。你输入的和记下的都还在，再试一次；还不行就重新打开（输入的号码会没有）。',
    en: 'Most likely the network failed for a moment. What you typed and kept is still there: try again. If that does not help, open the page anew (the typed number goes).',
  },
  reload: { zh: '重新打开', en: 'Open again' },
  newVersion: { zh: '有新内容，刷新？', en: 'New content. Reload?' },
  typedGoes: {
    zh: '刷新后要重新输入号码。',
    en: ' You will have to type the number again.',
  },
  refresh: { zh: '刷新', en: 'Reload' },
  later: { zh: '以后再说', en: 'Later' },
  urgent: { zh: '急事，先点这里', en: 'What cannot wait' },
  seal: { zh: '急', en: 'SOS' },
  close: { zh: '知道了', en: 'Got it' },
  sources: { zh: '出处', en: 'Sources' },
  sourcesSwitched: {
    on: { zh: '出处打开了，写在每句下面', en: 'Sources shown, under each sentence' },
    off: { zh: '出处收起了', en: 'Sources hidden' },
  },
};

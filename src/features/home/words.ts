import type { Localized } from '#domain/locale.ts';

export const homeWords = {
  title: { zh: '号码泄露了？', en: 'Number leaked?' },
  titleEnd: { zh: '一环一环，剪断它。', en: 'Cut the chain, link by link.' },
  lead: {
    zh: '骚扰电话背后是一条链子。先从你的运营商开始剪。',
    en: 'Behind every spam call there is a chain. Start cutting at your own carrier.',
  },
  urgent: { zh: '正在被骗或已经转账：', en: 'Being scammed, or money already sent: ' },
  callFirst: { zh: '先打 110', en: 'call 110 first' },
  or: { zh: '，或 ', en: ', or ' },
  choose: { zh: '不想输号码，就直接选运营商', en: 'Rather not type it? Choose your carrier' },
  chosen: { zh: '（上次选的）', en: ' (your last choice)' },
  ways: { zh: '从这里开始', en: 'Where to begin' },
  understand: { zh: '看懂', en: 'Understand it' },
  understandNote: {
    zh: '一个号码怎样被泄露、标价、轮着换号打来；哪些说法是真的',
    en: 'How a number is leaked, priced and called from ever new numbers, and what is true about it',
  },
  toCaller: { zh: '谁打来的', en: 'Who called?' },
  toCallerNote: {
    zh: '贴上陌生来电，看是哪一种号码，接不接，怎么举报',
    en: 'Paste the number that rang: what kind it is, whether to answer, how to report it',
  },
  chainTitle: { zh: '你的链子', en: 'Your chain' },
  goOn: (step: string): Localized => ({ zh: `接着做：${step}`, en: `Go on with: ${step}` }),
  lookAgain: { zh: '都做完了，再看一遍', en: 'All done. Look again' },
  toLetters: { zh: '维权：投诉、申诉、报案', en: 'Redress: complain, appeal, report' },
  toLettersNote: {
    zh: '该找谁，带什么，写什么；对方不理，下一级找谁',
    en: 'Whom to go to, what to bring and write, and who comes next when they do nothing',
  },
  toQuestions: { zh: '常见问题', en: 'Common questions' },
  toQuestionsNote: {
    zh: '被短信轰炸、被催别人的债、号码被标成骚扰……照着做',
    en: 'Bombed with messages, chased for someone else’s debt, marked as spam: what to do',
  },
  toSteps: { zh: '动手：五步自救', en: 'Act: the five steps' },
  toStepsLead: {
    zh: '开拦截、找运营商、断源头、留证据，换号放最后',
    en: 'Block, ask the carrier, cut the source, keep evidence; a new number comes last',
  },
};

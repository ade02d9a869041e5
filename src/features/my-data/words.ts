import type { Localized } from '#domain/locale.ts';
import { pageNames } from '#i18n/page-names.ts';

export const myDataWords = {
  title: pageNames.myData,
  lead: {
    zh: '这里记下的东西只在你这台设备上，不会发给任何人，我们也看不到。',
    en: 'What is kept here stays on this device. It is sent to nobody, and we cannot see it.',
  },
  kept: { zh: '现在记着什么', en: 'What is kept now' },
  carrier: { zh: '你选的运营商', en: 'The carrier you chose' },
  nothing: { zh: '没有记', en: 'Nothing' },
  number: { zh: '你输入的手机号', en: 'The number you typed' },
  numberNever: { zh: '从不保存；关掉页面就没了', en: 'Never saved; gone when you close the page' },
  ticks: { zh: '五步里打的勾', en: 'Ticks in the five steps' },
  notes: { zh: '备注', en: 'Notes' },
  aboutYou: { zh: '你的情况和手机', en: 'What is true of you, and your phone' },
  unbinding: { zh: '解绑清单', en: 'The unbinding list' },
  things: (count: number): Localized => ({
    zh: count === 0 ? '没有记' : `${count} 条`,
    en: count === 0 ? 'Nothing' : String(count),
  }),
  toSteps: { zh: '去看', en: 'see them' },
  settings: { zh: '显示方式', en: 'How pages look' },
  theme: { zh: '主题', en: 'Theme' },
  themes: {
    system: { zh: '跟随系统', en: 'As the device' },
    light: { zh: '浅色', en: 'Light' },
    dark: { zh: '深色', en: 'Dark' },
  },
  text: { zh: '字号', en: 'Text size' },
  texts: {
    standard: { zh: '标准', en: 'Standard' },
    large: { zh: '大字', en: 'Large' },
  },
  sources: { zh: '出处', en: 'Sources' },
  sourcesHidden: { zh: '收起', en: 'Hidden' },
  sourcesShown: { zh: '写在每句下面', en: 'Under each sentence' },
  language: { zh: '语言', en: 'Language' },
  erase: { zh: '全部清除', en: 'Erase everything' },
  eraseNote: {
    zh: '清掉这台设备上的所有记录，别的标签页也一起清。清掉就找不回来了。',
    en: 'Removes everything kept on this device, in other tabs too. It cannot be brought back.',
  },
  leave: { zh: '快速离开', en: 'Leave quickly' },
  leaveNote: {
    zh: '屏幕马上变空白。四秒里可以点“回来”；过了就清掉输入的号码，按返回也回不到这一页。记下的东西都还在。',
    en: 'The screen goes blank at once. For four seconds “Come back” undoes it; then the typed number is gone, and Back does not lead to this page. What is kept stays.',
  },
  undoLeave: { zh: '回来', en: 'Come back' },
  ask: { zh: '真的全部清除吗？', en: 'Erase everything?' },
  goes: (things: string[]): Localized => ({
    zh: `会清掉：${things.join('、')}。`,
    en: `This goes: ${things.join(', ')}.`,
  }),
  confirm: { zh: '清除', en: 'Erase' },
  cancel: { zh: '不清了', en: 'Keep it' },
  erased: { zh: '都清掉了。', en: 'Everything is erased.' },
  notErased: {
    zh: '浏览器不让我们动它的存储。请在浏览器设置里清除本站的数据。',
    en: 'The browser does not let us at its storage. Please clear this site’s data in the browser’s settings.',
  },
};

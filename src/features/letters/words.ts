import type { Localized } from '#domain/locale.ts';
import { pageNames } from '#i18n/page-names.ts';

export const lettersWords = {
  title: pageNames.letters,
  lead: {
    zh: '投诉、申诉、报案：分清找谁，备齐材料，一级一级来。每一步都要回执或编号。',
    en: 'Complain, appeal, report: the right office, the right papers, one level at a time. Get a receipt or a number for each.',
  },
  nothingHere: {
    zh: '这一页只告诉你要写什么、带什么。不用在这里填任何信息，也不要把身份证发给我们。',
    en: 'This page only says what to write and bring. Nothing is to be filled in here, and never send us your ID.',
  },
  ladder: { zh: '先分清：该找谁', en: 'First: whom to go to' },
  papers: { zh: '哪份材料交给谁，写什么', en: 'Which paper goes where, and what it holds' },
  papersLead: { zh: '点开一份，看要写的每一项。', en: 'Open one to see each thing it holds.' },
  goesTo: (office: string): Localized => ({ zh: `交给：${office}`, en: `Goes to: ${office}` }),
  how: { zh: '怎么做：', en: 'How:' },
  office: { zh: '去哪里：', en: 'Where:' },
  laws: { zh: '法律依据：', en: 'The law:' },
  questions: { zh: '常见问题：', en: 'Questions:' },
  police: { zh: '到派出所，带什么、说什么', en: 'At the police station: what to bring and say' },
  atPolice: {
    before: { zh: '去之前', en: 'Before you go' },
    there: { zh: '在窗口', en: 'At the desk' },
    after: { zh: '不受理、不立案时', en: 'If they take no report or open no case' },
  },
  toChannels: pageNames.channels,
};

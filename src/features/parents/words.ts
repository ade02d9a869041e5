import { pageNames } from '#i18n/page-names.ts';

export const parentsWords = {
  title: pageNames.parents,
  lead: {
    zh: '不漏接，也不上当。一共五件，最好就在他们的手机上打开这一页。',
    en: 'No call missed, no fraud fallen for. Five things, best done with this page open on their phone.',
  },
  start: { zh: '拿着爸妈的手机，先剪三下', en: 'With their phone in your hand, three cuts first' },
  startNote: {
    zh: '运营商替他们挡，手机自己挡，境外来电关掉。',
    en: 'The carrier blocks, the phone blocks, calls from outside the mainland are off.',
  },
  toStart: { zh: '开始剪', en: 'Start' },
  gentle: { zh: '只拦被标记的', en: 'Block only what is tagged' },
  contacts: { zh: '亲友全存进通讯录，说好规矩', en: 'Save all family and friends, and agree on rules' },
  bills: { zh: '看一遍账单', en: 'Go through the bill' },
  fridge: { zh: '贴一张冰箱贴', en: 'Put up a fridge sheet' },
  fridgeNote: {
    zh: '开了什么、怎么取消、有事打给谁，都在一张纸上。打印出来，或存成图发到家人群。',
    en: 'What is switched on, how to undo it and whom to call, on one sheet. Print it, or save it as a picture for the family.',
  },
  toFridge: { zh: '做冰箱贴', en: 'Make the sheet' },
  large: {
    zh: '字太小？点右上角的“大字”，这台手机上就一直是大字。',
    en: 'Too small? “Large” at the top makes all text large on this phone from now on.',
  },
};

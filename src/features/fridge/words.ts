import type { Localized } from '#domain/locale.ts';
import { pageNames } from '#i18n/page-names.ts';

export const fridgeWords = {
  title: pageNames.fridge,
  lead: {
    zh: '贴在冰箱上，或发到家人群。名字和电话只写在这张纸上，不发送，不保存；留空，就打印出来用笔写。',
    en: 'For the fridge, or the family’s chat. Name and number stand on this sheet only: never sent, never saved. Leave them empty to write them by hand.',
  },
  who: { zh: '先打给谁', en: 'Whom to call first' },
  whoExample: { zh: '比如：女儿小芳', en: 'Such as: your daughter' },
  phone: { zh: '电话', en: 'Phone' },
  print: { zh: '打印一张 A4', en: 'Print one A4 sheet' },
  picture: { zh: '存成图片', en: 'Save as a picture' },
  hold: {
    zh: '长按图片，存到手机，再发给家人',
    en: 'Press and hold the picture to save it, then send it on',
  },
  ready: { zh: '图片做好了，在下面', en: 'The picture is ready, below' },
  failed: {
    zh: '图片没有做成，请截屏，或打印',
    en: 'The picture could not be made. Take a screenshot, or print',
  },
  nothingYet: {
    zh: '这部手机还没有开什么。先剪三下，开了的会写到这张纸上。',
    en: 'Nothing is switched on yet. Make the three cuts first: what you switch on is put on the sheet.',
  },
  toStart: pageNames.start,
};

/** What stands on the sheet. */
export const sheetWords = {
  headline: [
    { zh: '要钱、要验证码，', en: 'Money or a code?' },
    { zh: '先打给', en: 'First call' },
  ],
  phone: { zh: '电话', en: 'Phone' },
  hangUp: [
    { zh: '挂断，', en: 'Hang up,' },
    { zh: '自己打', en: 'call yourself' },
  ],
  lines: [
    { number: '110', note: { zh: '被骗了、转了账', en: 'scammed, money sent' } },
    { number: '96110', note: { zh: '像骗局，拿不准', en: 'looks like a scam' } },
  ],
  switchedOn: { zh: '这部手机开了', en: 'On this phone' },
  onDay: (day: string): Localized => ({ zh: `${day} 开`, en: `since ${day}` }),
  undo: (how: string): Localized => ({ zh: `取消：${how}`, en: `To undo: ${how}` }),
  askCarrier: { zh: '问运营商客服', en: 'ask your carrier' },
  inPhone: { zh: '在打开它的地方关', en: 'switch it off where you switched it on' },
  help: (carrier: Localized): Localized => ({
    zh: `不会弄、想取消，打${carrier.zh}：`,
    en: `For help, or to undo: ${carrier.en}`,
  }),
  helpUnknown: { zh: '不会弄、想取消，打运营商：', en: 'For help, or to undo, call the carrier:' },
  foot: { zh: '96110 打不通，就打 110。　断链', en: 'If 96110 does not connect, call 110.  Breakchain' },
  scan: { zh: '扫码看怎么设', en: 'Scan for how' },
} as const;

export const ladderWords = {
  can: { zh: '能', en: 'Can' },
  cannot: { zh: '不能', en: 'Cannot' },
  colon: { zh: '：', en: ': ' },
  onward: { zh: '顺序', en: 'Order' },
  grounds: { zh: '每一级凭什么这么说', en: 'What each rung rests on' },
  laws: { zh: '法律依据', en: 'The law' },
};

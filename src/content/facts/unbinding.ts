import type { Advice } from '../record.ts';
import type { AccountKind } from '../tasks/task.ts';

/** What to unbind before a number is cancelled, the most dangerous first. */
export const unbinding = {
  bank: {
    name: { zh: '银行、证券', en: 'Banks and brokers' },
    examples: { zh: '银行卡、手机银行、证券账户', en: 'Bank cards, mobile banking, share accounts' },
  },
  pay: { name: { zh: '支付', en: 'Payment' }, examples: { zh: '支付宝', en: '支付宝 (Alipay)' } },
  social: { name: { zh: '社交', en: 'Social' }, examples: { zh: '微信', en: '微信 (WeChat)' } },
  government: {
    name: { zh: '政务', en: 'Government' },
    examples: {
      zh: '社保、医保、个税、公积金',
      en: '社保, 医保, 个税, 公积金 (social and medical insurance, tax, housing fund)',
    },
  },
  travel: { name: { zh: '出行', en: 'Travel' }, examples: { zh: '12306', en: '12306 (railway tickets)' } },
  mail: {
    name: { zh: '邮箱', en: 'E-mail' },
    examples: {
      zh: '登录或找回密码用这个号的邮箱',
      en: 'Any mailbox that uses this number to sign in or recover the password',
    },
  },
  'phone-account': {
    name: { zh: '手机账号', en: 'Phone maker’s account' },
    examples: { zh: '苹果、华为等手机账号', en: 'Apple, Huawei and other phone accounts' },
  },
  shopping: {
    name: { zh: '购物、外卖', en: 'Shopping and delivery' },
    examples: { zh: '网购、外卖 App', en: 'Shopping and food delivery apps' },
  },
  work: {
    name: { zh: '工作', en: 'Work' },
    examples: { zh: '单位系统、工作账号', en: 'Systems and accounts you use for work' },
  },
} satisfies Record<string, AccountKind>;

export const unbindingOrder: Advice = {
  text: {
    zh: '按这个顺序解绑或换绑：银行和证券、支付宝、微信、政务（社保、医保、个税、公积金）、12306、邮箱、苹果或华为等手机账号、购物外卖、工作账号。顺序是我们的建议。',
    en: 'Unbind or move in this order: banks and brokers, Alipay, WeChat, government services (social and medical insurance, tax, housing fund), 12306, e-mail, the phone maker’s account, shopping and delivery, work. The order is our advice.',
  },
};

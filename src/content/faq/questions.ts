import type { Localized } from '#domain/locale.ts';
import type { QuestionId } from './question-index.ts';

/** What people really ask, in their words; each answer is a file of its own beside this. */
export const questions: Readonly<Record<QuestionId, { readonly name: Localized }>> = {
  'sms-bomb': {
    name: {
      zh: '短信、电话轰炸停不下来，怎么办？',
      en: 'I am being bombed with messages or calls. What do I do?',
    },
  },
  'recycled-debt': {
    name: {
      zh: '新号老接到找前机主的催收，怎么办？',
      en: 'Collectors call for my number’s last owner. What now?',
    },
  },
  'contacts-blasted': {
    name: { zh: '不是我借的钱，催收为什么打给我？', en: 'I did not borrow. Why do collectors call me?' },
  },
  'spoofed-me': {
    name: {
      zh: '别人说接到我的骚扰电话，我没打过，怎么办？',
      en: 'People say my number called them. I did not. What now?',
    },
  },
  jiema: {
    name: {
      zh: '号码是二次号，或被人拿去注册，怎么办？',
      en: 'My number is recycled, or used for sign-ups. What now?',
    },
  },
  elder: { name: { zh: '给爸妈的手机怎么设？', en: 'How do I set up my parents’ phone?' } },
  'cannot-block': {
    name: {
      zh: '做生意、送外卖，不能拦陌生号，怎么办？',
      en: 'I live on calls from strangers. How do I block?',
    },
  },
  'which-app': { name: { zh: '装哪个拦截 App 好？', en: 'Which blocking app should I install?' } },
  '95-400': {
    name: { zh: '95、400、106 开头的，要不要全拦？', en: 'Should I block all of 95, 400 and 106?' },
  },
  'missed-calls': {
    name: {
      zh: '开了拦截，漏接重要电话怎么办？',
      en: 'Blocking makes me miss important calls. What do I do?',
    },
  },
  'tag-trust': {
    name: {
      zh: '号码上的标记能信吗？我被标错了怎么办？',
      en: 'Can I trust tags on numbers? What if mine is wrong?',
    },
  },
  'reply-r': {
    name: { zh: '退订短信回 R、T、TD，有用吗？', en: 'Does replying R, T or TD to spam messages help?' },
  },
  'complaint-side-effect': {
    name: {
      zh: '投诉以后收不到验证码了，怎么办？',
      en: 'After a complaint I get no codes any more. What do I do?',
    },
  },
  'overseas-call': {
    name: {
      zh: '接了境外电话，警察上门，正常吗？',
      en: 'Police came after a call from outside. Is that normal?',
    },
  },
  'who-leaked': { name: { zh: '到底是谁泄露了我的号码？', en: 'Who leaked my number?' } },
  'official-call': {
    name: {
      zh: '自称公安、银行、客服的电话，怎么分真假？',
      en: 'A caller says they are the police or a bank. Is it true?',
    },
  },
  'loan-calls': {
    name: {
      zh: '天天接到贷款、保险推销，怎么停？',
      en: 'Loan and insurance calls every day. How do I stop them?',
    },
  },
  resume: {
    name: {
      zh: '投了简历，一直有陌生电话，怎么办？',
      en: 'Strangers call since I sent out my CV. What now?',
    },
  },
  courier: {
    name: { zh: '快递、网购泄露了号码，怎么办？', en: 'A courier or a shop leaked my number. What do I do?' },
  },
  'change-number': { name: { zh: '换个号码就清净了吗？', en: 'Will a new number give me peace?' } },
  'second-number': { name: { zh: '办个小号值得吗？', en: 'Is a second number worth it?' } },
  abnormal: {
    name: { zh: '怎么看出我的号码出了“异常”？', en: 'How do I tell that something is wrong with my number?' },
  },
  'sim-locked': {
    name: { zh: '号码突然被停、被封，怎么办？', en: 'My number was suddenly suspended. What do I do?' },
  },
  'company-sim': {
    name: {
      zh: '公司要我用身份证办卡打营销，能办吗？',
      en: 'My employer wants a SIM in my name for sales. May I?',
    },
  },
  'police-accept': {
    name: { zh: '报警有用吗，会不会不受理？', en: 'Is it any use to tell the police? Will they take it?' },
  },
  'fight-back': { name: { zh: '能不能轰炸回去？', en: 'May I bomb them back?' } },
  'unbomb-scam': {
    name: {
      zh: '花钱“加白名单、解除轰炸”，可信吗？',
      en: 'Are paid offers to stop a bombing to be trusted?',
    },
  },
};

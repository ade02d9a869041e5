import type { Localized } from '#domain/locale.ts';

/** What people really ask; each answer is a file of its own beside this. Ids are their addresses, for ever. */
export const questions = {
  'change-number': { name: { zh: '换号就清净了吗', en: 'Does changing the number fix it?' } },
  'which-app': { name: { zh: '装哪个拦截 App', en: 'Which blocking app?' } },
  'complaint-side-effect': {
    name: { zh: '投诉后收不到验证码了怎么办', en: 'Complaining broke my verification codes' },
  },
  'reply-r': { name: { zh: '回复 R／T／TD 有用吗', en: 'Does replying R/T stop it?' } },
  'who-leaked': { name: { zh: '到底是谁泄露的', en: 'Who leaked my number?' } },
  'fight-back': { name: { zh: '能不能反制、轰炸回去', en: 'Can I bomb them back?' } },
  'sms-bomb': { name: { zh: '被短信/电话轰炸怎么办', en: 'SMS/call bombing' } },
  'unbomb-scam': { name: { zh: '花钱“加白名单/解除轰炸”可信吗', en: "Paid 'unbomb' services" } },
  jiema: { name: { zh: '我的号码被拿去接码/注册账号', en: 'My number is used to register accounts' } },
  'recycled-debt': {
    name: { zh: '新号一直接到前机主的催收', en: 'Collection calls for the previous owner' },
  },
  'contacts-blasted': {
    name: { zh: '借款人跑了，催收打给我（爆通讯录）', en: 'My contacts are being harassed' },
  },
  elder: { name: { zh: '给爸妈怎么设', en: 'Setting up for elderly parents' } },
  'cannot-block': { name: { zh: '做生意/送外卖，不能拦陌生号', en: 'I depend on calls from strangers' } },
  'official-call': { name: { zh: '怎么分辨真公安/真官方电话', en: 'Is this call really official?' } },
  '95-400': { name: { zh: '95、400、106 开头要不要全拦', en: 'Block 95/400/106?' } },
  'tag-trust': { name: { zh: '号码标记能信吗／我的号被标记了', en: 'Can I trust call tags?' } },
  'missed-calls': { name: { zh: '开了拦截漏接重要电话怎么办', en: "I'm missing important calls" } },
  'overseas-call': {
    name: { zh: '接了境外电话有警察上门，正常吗', en: 'Police visited after an overseas call' },
  },
  'police-accept': { name: { zh: '报警有用吗，会不会不受理', en: 'Will the police take it?' } },
  'loan-calls': { name: { zh: '天天接到贷款电话', en: 'Loan/insurance cold calls' } },
  resume: { name: { zh: '投简历后一直接电话', en: 'Calls after job hunting' } },
  courier: { name: { zh: '快递、网购泄露怎么办', en: 'Courier/shopping leaks' } },
  'second-number': { name: { zh: '办个小号值得吗', en: 'Is a second number worth it?' } },
  'sim-locked': { name: { zh: '号码突然被停/被封怎么办', en: 'My number was suspended' } },
  'company-sim': { name: { zh: '公司让我用身份证办卡打营销电话', en: 'Employer wants a SIM in my name' } },
  'spoofed-me': { name: { zh: '别人说我的号码给他打了骚扰电话', en: 'Others say my number called them' } },
  abnormal: { name: { zh: '怎么判断号码有“异常操作”', en: 'How do I spot abnormal activity on my number?' } },
} satisfies Record<string, { readonly name: Localized }>;

export type QuestionId = keyof typeof questions;

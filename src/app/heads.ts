import type { Localized } from '#domain/locale.ts';

/** Titles and descriptions, page by page. The site's name is added where they are used. */
export const heads = {
  home: {
    title: {
      zh: '断链：号码泄露了，一环一环剪断它',
      en: 'Breakchain: your number leaked, cut the chain link by link',
    },
    description: {
      zh: '骚扰电话太多？输入手机号，马上知道你的运营商能免费关掉什么、怎么关。号码只在你的手机里辨认，不发送，不保存。',
      en: 'Too many spam calls in mainland China? Type your number and see what your carrier can switch off for free. The number never leaves your phone.',
    },
  },
  chain: {
    title: {
      zh: '看懂：骚扰电话的产业链，哪些说法是真的 · 断链',
      en: 'The chain: how spam calls are made, and what is true · Breakchain',
    },
    description: {
      zh: '一个号码怎样被泄露、标价、拨打：七环讲清谁在赚钱、什么花招、怎么剪。“浏览网页就泄露手机号”等说法逐条核对，附来源。',
      en: 'How a number is leaked, priced and dialled: seven links, who stands there, their tricks and what cuts them. Each claim checked, with sources.',
    },
  },
  about: {
    title: {
      zh: '关于断链：谁做的，凭什么信 · 断链',
      en: 'About Breakchain: who makes it, and why believe it',
    },
    description: {
      zh: '断链给谁用，每条承诺怎样测试，“核对”是什么意思，怎样认出真的本站，怎样改正错误。',
      en: 'Whom Breakchain is for, how each promise is tested, what “checked” means, how to know the real site, how to correct a fact.',
    },
  },
  carrier: {
    title: {
      zh: '查运营商：你的号码能关掉什么 · 断链',
      en: 'Your carrier: what it can switch off · Breakchain',
    },
    description: {
      zh: '输入手机号，看号段最初属于移动、联通、电信、广电还是虚拟运营商，以及这家的拦截、投诉、停机和销号怎么办。',
      en: 'Type a mainland mobile number: whose prefix it is, and how that carrier blocks, takes complaints, suspends and cancels.',
    },
  },
  caller: {
    title: {
      zh: '谁打来的：这是什么号码，怎么办 · 断链',
      en: 'Who called? What kind of number, and what to do · Breakchain',
    },
    description: {
      zh: '贴上陌生来电：手机、固话、95、400、700、106、境外还是伪装的号码，说明什么、看不出什么、接不接、怎么举报。只在本机辨认，不上网查。',
      en: 'Paste the number that rang: mobile, landline, 95, 400, 700, abroad or disguised; what that tells, what it cannot, and what to do. Read on your device only.',
    },
  },
  carrierGuide: (name: Localized) => ({
    title: {
      zh: `${name.zh}：关骚扰电话的做法 · 断链`,
      en: `${name.en}: how to stop spam calls · Breakchain`,
    },
    description: {
      zh: `${name.zh}用户怎样免费开通骚扰电话拦截、关掉境外来电、举报、投诉、查呼叫转移、停机保号和销号，每条都有来源和日期。`,
      en: `How ${name.en} customers turn on call blocking, stop overseas calls, report, complain, check forwarding, suspend and cancel, with sources and dates.`,
    },
  }),
  steps: {
    title: {
      zh: '五步自救：打勾就剪一环 · 断链',
      en: 'Five steps to cut spam calls, as a checklist · Breakchain',
    },
    description: {
      zh: '换号、找运营商、装拦截、异常就报警、依法追责：五步各要做哪些事，我们换了顺序，说明为什么。做完打勾，只记在你的设备上。',
      en: 'Block, ask the carrier, report what is abnormal, use the law, change the number: what each step takes, in what order and why. Ticks stay on your device.',
    },
  },
  step: ({ name, lead, verdict }: Readonly<Record<'name' | 'lead' | 'verdict', Localized>>) => ({
    title: { zh: `${name.zh}：五步自救 · 断链`, en: `${name.en}: five steps · Breakchain` },
    description: {
      zh: `${lead.zh}我们的看法：${verdict.zh}。每件事怎么做、要多久、有什么代价、来源是哪里。`,
      en: `${lead.en} ${verdict.en}. How to do each task, how long it takes, what it costs, and the sources.`,
    },
  }),
  channels: {
    title: { zh: '举报投诉渠道：该找谁，怎么做 · 断链', en: 'Official channels: whom to go to · Breakchain' },
    description: {
      zh: '骚扰电话、垃圾短信、信息泄露该找谁：12321、12315、110、运营商和申诉机构等 40 个官方渠道，管什么、怎么做、要什么、多久，都有来源。',
      en: 'Spam calls, messages and leaks: 40 official channels in mainland China, what each takes, how, what it asks for, how long, with sources.',
    },
  },
  channel: ({ name, good }: Readonly<Record<'name' | 'good', Localized>>) => ({
    title: { zh: `${name.zh} · 断链`, en: `${name.en} · Breakchain` },
    description: {
      zh: `${name.zh}：${good.zh}管什么、怎么做、要你提供什么、多久有结果、之后怎么办，每条都有来源和日期。`,
      en: `${name.en}. ${good.en} How to do it, what it asks for, how long it takes and what comes next, with sources.`,
    },
  }),
  letters: {
    title: {
      zh: '维权：投诉、申诉、报案怎么写 · 断链',
      en: 'Redress: complain, appeal, report · Breakchain',
    },
    description: {
      zh: '号码被泄露、被骚扰后怎样维权：先找谁、再找谁，九份材料各写什么、交给谁，到派出所带什么、说什么，不立案怎样申请复议。',
      en: 'After a leak or nuisance calls: whom to go to first, what nine papers hold and where they go, what to bring and say to the police.',
    },
  },
  laws: {
    title: {
      zh: '法律怎么说：骚扰电话和信息泄露 · 断链',
      en: 'What the law says about spam calls · Breakchain',
    },
    description: {
      zh: '卖号码、乱打电话，法律怎么管：行政、刑事、民事三条路，39 份条文、案例和草案，每条一句话说清，还列出哪些其实不是法。',
      en: 'Selling numbers and spam calls in mainland law: three ways, 39 texts, cases and drafts, each in a sentence, and what is not law at all.',
    },
  },
  law: (name: Localized) => ({
    title: { zh: `${name.zh} · 断链`, en: `${name.en} · Breakchain` },
    description: {
      zh: `${name.zh}。一句话说清，再看条文、处罚、从哪天起施行、你怎么用，以及它现在还算不算数，都有来源和日期。`,
      en: `${name.en}. In a sentence, then the articles, the penalty, since when, how you use it and whether it still stands, with sources.`,
    },
  }),
  faq: {
    title: {
      zh: '常见问题：骚扰电话和号码泄露 · 断链',
      en: 'Common questions on spam calls and leaked numbers · Breakchain',
    },
    description: {
      zh: '短信轰炸、前机主的催收、给爸妈设手机、要不要换号、报警有没有用：27 个真会问到的问题，先用一句话答，再说怎么做，附来源。',
      en: 'Message bombing, the previous owner’s debts, parents’ phones, a new number, the police: 27 real questions, answered in a sentence, then in steps.',
    },
  },
  question: (name: Localized) => ({
    title: { zh: `${name.zh} · 断链`, en: `${name.en} · Breakchain` },
    description: {
      zh: `“${name.zh}”先用一句话回答，再说怎么做：能直接打勾的事情、该找哪个部门、依据哪条法律。每条都有来源、日期和可信程度。`,
      en: `“${name.en}” The answer in a sentence, then what to do, whom to turn to and what the law says. Each with its source, date and grade.`,
    },
  }),
  sources: {
    title: { zh: '来源：每句话从哪里来 · 断链', en: 'Sources: where it all comes from · Breakchain' },
    description: {
      zh: '断链引用的全部来源：标题、发布者、日期、可信程度、支持哪几页。怎样核对，五级可信程度各是什么意思，也写在这里。',
      en: 'Every source that Breakchain rests on: title, publisher, date, grade, and the pages that it supports. How we check, and what the five grades mean.',
    },
  },
  myData: {
    title: { zh: '我的数据 · 断链', en: 'My data · Breakchain' },
    description: {
      zh: '这台设备上记着什么，怎样一次清掉，以及主题、字号和语言。',
      en: 'What is kept on this device, how to erase it at once, and theme, text size and language.',
    },
  },
  notFound: {
    title: { zh: '没有这一页 · 断链', en: 'No such page · Breakchain' },
    description: { zh: '这个地址上没有内容。', en: 'There is nothing at this address.' },
  },
};

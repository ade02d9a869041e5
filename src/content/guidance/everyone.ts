import { actions } from '../actions.ts';
import type { Advice, Fact, Step } from '../record.ts';
import { article, cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';

/** What holds whichever carrier the reader is with. */

export const spamPolice: Step = {
  say: {
    text: {
      zh: '恶意骚扰或者违法的，直接报警。',
      en: 'Malicious or criminal harassment: go straight to the police.',
    },
    on: [cite(carrierSources['shushuxiu-2023-09-26'])],
  },
  action: actions['call-110'],
};

export const sixMonths: Fact = {
  text: {
    zh: '移动、联通、电信的详单，内容站说留近 6 个月的。',
    en: 'Content sites say that the records of China Mobile, China Unicom and China Telecom are kept for 6 months.',
  },
  on: [
    cite(carrierSources['xnnu-undated'], {
      zh: '移动：保留 6 个月（含当月）',
      en: 'China Mobile: 6 months, this one included',
    }),
    cite(carrierSources['aliyunyouhui-undated'], { zh: '联通：通信详单', en: 'China Unicom: records' }),
    cite(carrierSources['xnnu-undated-2'], { zh: '电信：近 6 个月', en: 'China Telecom: 6 months' }),
  ],
};

export const proveYourself: Advice = {
  text: {
    zh: '查详单要验证身份，如服务密码、短信验证码、刷脸，有的要两样。找不到入口，就在 App 内搜“详单”。',
    en: 'To see your records you must prove who you are, by service password, text code or face check, some by two of them. If you cannot find them, search 详单 in the app.',
  },
};

export const freeBill: Fact = {
  text: {
    zh: '你要移动通信的收费清单，运营商应当免费给（电信条例第 33 条）。',
    en: 'If you ask for the itemised bill of your mobile line, the carrier must give it free (Telecom Regulations, Art. 33).',
  },
  on: [cite(statutes['telecom-regulations'], article(33))],
};

export const stampedBill: Fact = {
  text: {
    zh: '内容站说，带身份证到移动、联通、电信的营业厅，可以打印盖章的账单。',
    en: 'Content sites say that a shop of China Mobile, China Unicom or China Telecom prints a stamped bill if you bring your ID.',
  },
  on: [
    cite(carrierSources['9m8m-1741436'], { zh: '线下营业厅办理', en: 'at a shop' }),
    cite(carrierSources['xnnu-undated-2'], { zh: '电信：线下营业厅', en: 'China Telecom: at a shop' }),
  ],
};

export const billGap: Advice = {
  text: {
    zh: '别只靠收费清单，里面不一定有打进来的电话：先把手机自带的通话记录截图留好。报案时带上盖章的清单。',
    en: 'Do not rely on the bill alone, it may leave out incoming calls: take screenshots of the phone’s own call log first. Take a stamped bill along to the police.',
  },
};

export const forwardingSteps: readonly [Step, ...Step[]] = [
  {
    say: {
      text: {
        zh: '打开电话设置，看“呼叫转移”。不认识的号码马上关掉；不会关，就打运营商客服。',
        en: 'Open the phone’s call settings and look at 呼叫转移 (call forwarding). Turn off any number you do not know; if you cannot, call your carrier.',
      },
    },
  },
  {
    say: {
      text: {
        zh: '拨 `*#21#`，看是不是所有来电都被转走。',
        en: 'Dial `*#21#` to see whether all calls are forwarded.',
      },
      on: [
        cite(carrierSources['blogspot-shallwetalk-2010-12']),
        cite(carrierSources['nokia-6190-undated']),
        cite(carrierSources['win10set-undated']),
      ],
    },
    action: actions['see-forwarding-all'],
  },
  {
    say: {
      text: {
        zh: '拨 `*#62#`，看打不通（关机、没信号）时转到哪里。',
        en: 'Dial `*#62#` to see where calls go when you cannot be reached.',
      },
      on: [
        cite(carrierSources['blogspot-shallwetalk-2010-12']),
        cite(carrierSources['nokia-6190-undated']),
        cite(carrierSources['win10set-undated']),
      ],
    },
    action: actions['see-forwarding-unreachable'],
  },
  {
    say: {
      text: {
        zh: '拨 `*#61#`，看没人接时转到哪里。',
        en: 'Dial `*#61#` to see where calls go when you do not answer.',
      },
      on: [
        cite(carrierSources['blogspot-shallwetalk-2010-12']),
        cite(carrierSources['nokia-6190-undated']),
        cite(carrierSources['win10set-undated']),
      ],
    },
    action: actions['see-forwarding-unanswered'],
  },
  {
    say: {
      text: {
        zh: '拨 `*#67#`，看占线时转到哪里。',
        en: 'Dial `*#67#` to see where calls go when you are busy.',
      },
      on: [
        cite(carrierSources['blogspot-shallwetalk-2010-12']),
        cite(carrierSources['nokia-6190-undated']),
        cite(carrierSources['win10set-undated']),
      ],
    },
    action: actions['see-forwarding-busy'],
  },
  {
    say: {
      text: {
        zh: '要一次取消全部转移，拨 `##002#`。',
        en: 'To cancel all forwarding at once, dial `##002#`.',
      },
      on: [cite(carrierSources['blogspot-shallwetalk-2010-12']), cite(carrierSources['win10set-undated'])],
    },
    action: actions['clear-forwarding'],
  },
];

export const forwardingLimits: readonly [Fact | Advice, ...(Fact | Advice)[]] = [
  {
    text: {
      zh: '骗子会哄人设呼叫转移，好挡住警方的劝阻电话。',
      en: 'Scammers talk people into setting call forwarding, to keep police warning calls away.',
    },
    on: [cite(carrierSources['hkwb-2017-10-19']), cite(carrierSources['yd166-undated'])],
  },
  {
    text: {
      zh: '`##002#` 会把漏话提醒这类正常的转移也一起取消。',
      en: '`##002#` also cancels useful forwarding, such as missed-call notices.',
    },
  },
  {
    text: {
      zh: '`*#62#` 显示的可能只是漏话提醒平台的号码，不等于被窃听。',
      en: 'The number that `*#62#` shows may only be the missed-call service; it does not mean that someone listens in.',
    },
  },
  {
    text: {
      zh: '各家网络支持不一，用 VoLTE 或双卡的手机可能报错。报错就问客服。',
      en: 'Networks differ, and phones on VoLTE or with two cards may show an error. If so, ask customer service.',
    },
  },
];

export const simPin: Fact = {
  text: {
    zh: '在手机设置里给 SIM 卡设 PIN：先输初始码，一般是 `1234`，再改成自己的。',
    en: 'Set a SIM PIN in the phone’s settings: enter the default, usually `1234`, then change it to your own.',
  },
  on: [
    cite(carrierSources['sina-tousu-2020-10-21']),
    cite(carrierSources['cjyun-jingzhou-2020']),
    cite(carrierSources['rexun-taoci-2023-06-02']),
  ],
};

export const simPinLimits: readonly [Fact | Advice, ...(Fact | Advice)[]] = [
  {
    text: {
      zh: '输错 3 次会锁卡，要用 PUK 码解锁。',
      en: 'Three wrong tries lock the card; then you need the PUK code.',
    },
    on: [
      cite(carrierSources['cjyun-jingzhou-2020']),
      cite(carrierSources['rexun-taoci-2023-06-02']),
      cite(carrierSources['aliyunyh-undated-2']),
      cite(carrierSources['aliyunyouhui-undated-2']),
    ],
  },
  {
    text: {
      zh: '初始码不对就别再猜，先问客服。PUK 码也别乱试。',
      en: 'If the default does not work, stop guessing and ask customer service. Do not guess the PUK either.',
    },
  },
  {
    text: {
      zh: 'PUK 码连错 10 次，卡就永久锁死，只能补卡。',
      en: '10 wrong PUK tries in a row lock the card for good; it has to be replaced.',
    },
    on: [cite(carrierSources['aliyunyh-undated-2'])],
  },
];

export const suspendLimits: readonly [Fact | Advice, ...(Fact | Advice)[]] = [
  {
    text: {
      zh: '停用期间号码还归你，但要月费。多少钱说法不一：多数说三家都是每月 5 元，也有说联通 8 元、电信部分省 5–10 元。办理前看 App 里的实价。',
      en: 'The number stays yours, for a monthly fee. Sources differ on how much: most say CNY 5 with all three, some say 8 with China Unicom, 5–10 in some China Telecom provinces. See the price in the app first.',
    },
    on: [
      cite(carrierSources['9m8m-undated-3']),
      cite(carrierSources['9m8m-undated-4']),
      cite(carrierSources['xnnu-undated-3']),
      cite(carrierSources['yunzhuji-2025-05-21']),
    ],
    conflicting: true,
  },
  {
    text: {
      zh: '有没到期的合约，或者欠费，通常办不了。',
      en: 'Usually not with a running contract or debt.',
    },
    on: [cite(carrierSources['9m8m-undated-3']), cite(carrierSources['xnnu-undated-3'])],
  },
  {
    text: {
      zh: '最长能停多久说法不一：移动有 90 天、6 个月、12 个月，联通 6 个月。以客服答复为准。',
      en: 'Sources differ on how long it lasts: China Mobile 90 days, 6 or 12 months; China Unicom 6 months. Go by what customer service says.',
    },
    on: [
      cite(carrierSources['9m8m-undated-3']),
      cite(carrierSources['9m8m-undated-5']),
      cite(carrierSources['9m8m-2025-04-07']),
      cite(carrierSources['xnnu-undated-3']),
      cite(carrierSources['sboyo-undated']),
    ],
    conflicting: true,
  },
  {
    text: {
      zh: '停机后收不到验证码。先把银行和常用账号换绑到别的号。',
      en: 'While suspended you get no verification codes. Move your bank and main accounts to another number first.',
    },
  },
];

export const portWarning: Advice = {
  text: {
    zh: '这条短信要写姓名和证件号：只在你自己手机的短信里填，不要填进任何网站。`#` 必须半角。',
    en: 'That message carries your name and ID number: fill them in only in your own messaging app, never on any website. The `#` must be half-width.',
  },
};

export const portCode: Fact = {
  text: {
    zh: '查到可以携出，再向现在的运营商要授权码。授权码 1 小时有效，过期可以重取。',
    en: 'If you may port, get the port code from your current carrier. It lasts 1 hour; get a new one when it lapses.',
  },
  on: [cite(carrierSources['xcctv-it-2019-11-28']), cite(carrierSources['plnmw-undated'])],
};

export const portWhere: Fact = {
  text: {
    zh: '本人带手机和登记过的身份证件，在授权码有效期内，到新运营商的营业厅办。',
    en: 'Go in person with your phone and the ID registered for it, while the code is valid, to a shop of the new carrier.',
  },
  on: [
    cite(carrierSources['xcctv-it-2019-11-28'], {
      zh: '以中国电信为例，第三步',
      en: 'China Telecom as the example, step 3',
    }),
  ],
};

export const portShop: Advice = {
  text: {
    zh: '多半要到号码归属地、新运营商的自有营业厅。去之前先打它的客服问。',
    en: 'It is mostly an own-brand shop of the new carrier in the number’s home area. Ask its hotline before you go.',
  },
};

export const portConditions: Fact = {
  text: {
    zh: '2019 年细则的条件：实名登记在本人名下，号码正常在用，已出账的话费结清，未出账的（如国际漫游费）已约定何时怎样交，没有未到期的合约或已经解除，距上次携转满 120 天。',
    en: 'Conditions in the 2019 rules: registered to you, in normal use, issued bills paid and, for charges not yet billed (such as roaming), a time and way of paying agreed, no running contract or one that has been ended, 120 days since the last port.',
  },
  on: [
    cite(carrierSources['zaojiao86-2019-11-15']),
    cite(carrierSources['ylzx-public-2019-11-15']),
    cite(carrierSources['xcctv-it-2019-11-28']),
  ],
};

export const portNoHelp: Advice = {
  text: {
    zh: '号码不变，所以携号转网本身不会让骚扰电话变少。',
    en: 'The number stays the same, so porting does not by itself cut nuisance calls.',
  },
};

export const portExcluded: Fact = {
  text: {
    zh: '2019 年的细则：卫星号段（如 `1349`、`174`）、虚拟运营商号段（如 `170`、`171`、`162`、`165`、`167`）和物联网号段暂不能携转。',
    en: 'For the time being the 2019 rules leave out satellite ranges (such as `1349`, `174`), virtual operators (such as `170`, `171`, `162`, `165`, `167`) and machine-to-machine ranges.',
  },
  on: [cite(carrierSources['zaojiao86-2019-11-15']), cite(carrierSources['ylzx-public-2019-11-15'])],
};

export const prefixIsNotCarrier: Fact = {
  text: {
    zh: '2019 年起，号段只说明号码最初是哪家的，看不出现在是哪家。',
    en: 'Since 2019 a prefix only shows the first carrier, not the present one.',
  },
  on: [
    cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05']),
    cite(carrierSources['sosol-zgznzx-2022-07-01']),
  ],
};

export const portBack: Step = {
  say: {
    text: {
      zh: '想转回来，要等距上次携转满 120 天，再照样办一次。',
      en: 'To move back, wait until 120 days after the last port and do the same again.',
    },
    on: [cite(carrierSources['ylzx-public-2019-11-15']), cite(carrierSources['xcctv-it-2019-11-28'])],
  },
};

export const cancelRemote: Fact = {
  text: {
    zh: '人在外地也可以销：移动、联通、电信 2019 年起提供异地销户，本人带身份证到自有营业厅，代理点不能办。',
    en: 'You need not travel home: since 2019 China Mobile, China Unicom and China Telecom cancel out of area. Go in person with ID to an own-brand shop, not an agent.',
  },
  on: [cite(carrierSources['macaumonthly-2019-01-03']), cite(carrierSources['ossf-2019-01-03'])],
};

export const cancelRemoteWait: Fact = {
  text: {
    zh: '异地销户要等：2019 年记者在北京试过，移动、电信交给归属地办，要 7–15 个工作日，各省有差别。',
    en: 'It takes a while: in 2019 reporters in Beijing found that China Mobile and China Telecom pass it to the home area, 7–15 working days; provinces differ.',
  },
  on: [cite(carrierSources['macaumonthly-2019-01-03']), cite(carrierSources['ossf-2019-01-03'])],
};

export const cancelConditions: Fact = {
  text: {
    zh: '常见前提：不欠费，没有未到期的合约或捆绑（宽带、集团、靓号），本人实名。',
    en: 'Usual conditions: no debt, no running contract or bundle (broadband, group, premium number), registered to you.',
  },
  on: [
    cite(carrierSources['uianet-undated']),
    cite(carrierSources['aliyunyh-undated']),
    cite(carrierSources['bkmy88-php-undated']),
  ],
};

export const separateCard: Step = {
  say: {
    text: {
      zh: '另办一张便宜的副卡最稳：注册、外卖、看房用它，主号只给亲友。',
      en: 'A cheap separate SIM is the steadiest: use it for sign-ups, deliveries and flat viewings, and keep the main number for people you know.',
    },
  },
};

export const secondNumberLimits: readonly [Fact | Advice, ...(Fact | Advice)[]] = [
  {
    text: {
      zh: '网络平台的小号会停服，银行、社保不要绑小号。',
      en: 'Numbers from online platforms get shut down: never tie your bank or social insurance to one.',
    },
  },
  {
    text: {
      zh: '阿里小号 2025 年 7 月公告：停止续费，分批下线，10 月 31 日全部结束。',
      en: '阿里小号 announced in July 2025 that renewals stop and that it closes in stages, all of it by 31 October.',
    },
    on: [cite(carrierSources['guercm-2025-07']), cite(carrierSources['digipub-2025'])],
  },
  {
    text: {
      zh: '腾讯微小号 2024 年 1 月停服，只见一处报道。',
      en: '腾讯微小号 ended in January 2024, as one report says.',
    },
    on: [cite(carrierSources['digipub-2025'])],
  },
];

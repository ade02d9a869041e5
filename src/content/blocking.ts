import type { CarrierId } from '#domain/carrier.ts';
import { actions } from './actions.ts';
import type { HostGuidance } from './guidance/carrier-guidance.ts';
import type { Advice, Fact, Guidance, NotFound } from './record.ts';
import { cite } from './source.ts';
import { carrierSources } from './sources/carriers-sources.ts';

const nationalBlocking: Fact = {
  text: {
    zh: '“来电免打扰”（原名“骚扰电话拒接”）由工信部指导、三家运营商提供，免费。可以按类别登记不想接的营销电话，如贷款、保险、股票、房产、教育。',
    en: '来电免打扰 (formerly 骚扰电话拒接) is run by the three carriers under MIIT, free of charge. You register the kinds of marketing calls you refuse: loans, insurance, shares, property, education.',
  },
  on: [
    cite(carrierSources['fznews-2023-07-17']),
    cite(carrierSources['163-2023']),
    cite(carrierSources['xinwust-2023-12-30']),
    cite(carrierSources['shushuxiu-2023-09-26']),
  ],
};

const nationalBlockingNames: Fact = {
  text: {
    zh: '工信部 2023 年给的服务名：电信“天翼防骚扰”，移动“高频防骚扰”，联通“联通手机管家”。问客服时可以报这个名字。',
    en: 'Service names MIIT gave in 2023: 天翼防骚扰 (Telecom), 高频防骚扰 (Mobile), 联通手机管家 (Unicom). You can use them when you ask customer service.',
  },
  on: [cite(carrierSources['shushuxiu-2023-09-26'])],
};

export const callAndMessageBlocking: Fact = {
  text: {
    zh: '“来电来信免打扰”是工信部推动的总称，来电和短信都管，由各家运营商提供。',
    en: '来电来信免打扰 is the umbrella name, backed by MIIT, for what carriers offer against unwanted calls and messages.',
  },
  on: [
    cite(carrierSources['mofcom-dzswgf-2025-04']),
    cite(carrierSources['miit-2025']),
    cite(carrierSources['miit-2026-08-13']),
    cite(carrierSources['miit-sxca-2025-06-27']),
    cite(carrierSources['tmzncty-how-people-lived-2026']),
  ],
};

const genuineSenders: Fact = {
  text: {
    zh: '社区资料列的提醒短信发信号：移动 `10658112`、`10086766`，联通 `101906`，电信 `106599366`。发信号可以伪造，号码对上也不等于安全。',
    en: 'Senders a community list gives for these notices: Mobile `10658112` and `10086766`, Unicom `101906`, Telecom `106599366`. Senders can be faked: a match does not make a message safe.',
  },
  on: [
    cite(carrierSources['metowolf-vcards-2026-08-3']),
    cite(carrierSources['metowolf-vcards-2026-08-2']),
    cite(carrierSources['metowolf-vcards-2026-08']),
  ],
};

const allowDeliveries: Advice = {
  text: {
    zh: '怕误拦外卖和快递：开通后看拦截记录，把号码加进白名单。找不到就问客服。',
    en: 'If deliveries may be blocked: look at the block log after turning it on and whitelist the number. If you cannot find it, ask customer service.',
  },
};

/**
 * The one thing that each carrier's customers do first. Apart from the other topics, so that it is there at once:
 * those come when somebody looks at them.
 */
export const blocking = {
  'china-mobile': {
    steps: [
      {
        say: {
          text: {
            zh: '发 `KTFSR` 到 `10086`，收到回复后再确认一次，就开通“高频骚扰电话防护”。免费。',
            en: 'Text `KTFSR` to `10086` and confirm when it replies: that turns on 高频骚扰电话防护. Free.',
          },
          on: [
            cite(carrierSources['fznews-2023-07-17']),
            cite(carrierSources['gmw-2025-01-11']),
            cite(carrierSources['wxredian-2024-11-07']),
            cite(carrierSources['aichixiu-kiwi-2024-06-07']),
          ],
        },
        action: actions['block-calls-china-mobile'],
      },
      {
        say: {
          text: {
            zh: '不发短信也行：打 `10086` 转人工开通。',
            en: 'Rather not text: call `10086` and ask an agent to turn it on.',
          },
          on: [
            cite(carrierSources['fznews-2023-07-17']),
            cite(carrierSources['gmw-2025-01-11']),
            cite(carrierSources['wxredian-2024-11-07']),
            cite(carrierSources['aichixiu-kiwi-2024-06-07']),
          ],
        },
        action: actions['call-10086'],
      },
      {
        say: {
          text: {
            zh: '想多拦几类：公众号“中国移动高频骚扰电话防护”，“电话防护→骚扰拦截设置”，可拦 `400`、`950`、`951` 等开头的号码，也能设黑白名单。',
            en: 'To block more kinds: WeChat account 中国移动高频骚扰电话防护, “电话防护→骚扰拦截设置”. It blocks numbers starting `400`, `950`, `951` and others, and has black and white lists.',
          },
          on: [
            cite(carrierSources['fznews-2023-07-17']),
            cite(carrierSources['meizhou-2025-04-01']),
            cite(carrierSources['tongliao-gaj-2025-09-12']),
            cite(carrierSources['gmw-2025-01-11']),
            cite(carrierSources['anaishagupta-2021-09-10']),
            cite(carrierSources['3dmxku-2023-09-12']),
            cite(carrierSources['akjqe-2020-06-30']),
          ],
        },
        action: actions['wechat-china-mobile-blocking'],
      },
      {
        say: {
          text: {
            zh: '近 3 天的骚扰来电，可以在同一个公众号里标记：“电话防护→更多增值服务→号码标记”。核验后进入拦截库。',
            en: 'Tag nuisance calls of the last 3 days in the same account: “电话防护→更多增值服务→号码标记”. Once verified they feed the block list.',
          },
          on: [
            cite(carrierSources['aichixiu-kiwi-2024-06-07']),
            cite(carrierSources['qlshbnews-2024-06-07']),
          ],
        },
        action: actions['wechat-china-mobile-tags'],
      },
      {
        say: {
          text: {
            zh: '营销短信也能挡：同一个公众号，“短信防护→绑定手机号→短信免打扰开关”。',
            en: 'Marketing messages too: same account, “短信防护→绑定手机号→短信免打扰开关”.',
          },
          on: [
            cite(carrierSources['ylxrmwhg-undated-2']),
            cite(carrierSources['wenxiaobai-blob-2025-01-21']),
          ],
        },
        action: actions['wechat-china-mobile-messages'],
      },
    ],
    limits: [
      {
        text: {
          zh: '怕误拦外卖和快递：看拦截短信或公众号里的记录，把号码加进白名单。',
          en: 'If deliveries may be blocked: look at the block notices or the log in the account and whitelist the number.',
        },
        on: [
          cite(carrierSources['fznews-2023-07-17']),
          cite(carrierSources['163-2023']),
          cite(carrierSources['gmw-2025-01-11']),
          cite(carrierSources['anaishagupta-2021-09-10']),
          cite(carrierSources['3dmxku-2023-09-12-2']),
          cite(carrierSources['anaishagupta-2021-09-10-2']),
        ],
      },
      {
        text: {
          zh: '按类别拦，拦不到用个人手机号打来的推销。把那个号码加进你的拒接名单。',
          en: 'Blocking by kind misses sales calls from personal mobile numbers. Add those to your own block list.',
        },
        on: [
          cite(carrierSources['fznews-2023-07-17']),
          cite(carrierSources['163-2023']),
          cite(carrierSources['gmw-2025-01-11']),
          cite(carrierSources['3dmxku-2023-09-12-2']),
          cite(carrierSources['anaishagupta-2021-09-10-2']),
        ],
      },
      {
        text: {
          zh: '它按来电频次、用户标记、黄页和回拨结果来判断。拦了可选短信、微信通知，或不通知。',
          en: 'It judges by call frequency, user tags, directory data and call-back checks. Choose notice by text, by WeChat or none.',
        },
        on: [
          cite(carrierSources['wxredian-2024-11-07']),
          cite(carrierSources['dns110-info-undated']),
          cite(carrierSources['anaishagupta-2021-09-10']),
        ],
      },
      {
        text: {
          zh: '短信这一项里，还可以拒收指定的号码和若干行业的营销短信。',
          en: 'The message part also refuses chosen senders and kinds of marketing messages.',
        },
        on: [cite(carrierSources['ylxrmwhg-undated'])],
      },
      {
        text: {
          zh: '开了短信免打扰，可能连验证码也挡掉。收不到就先关上。',
          en: 'The message switch may also stop verification codes. If one does not arrive, turn it off first.',
        },
        on: [cite(carrierSources['ylxrmwhg-undated-2']), cite(carrierSources['wenxiaobai-blob-2025-01-21'])],
      },
      {
        text: {
          zh: '开不通时：早期资料要求先开 VoLTE，2023 年后的官方说明没再提。说法不一，以 `10086` 答复为准。',
          en: 'If it will not turn on: older guides want VoLTE first; official wording since 2023 no longer mentions it. Sources differ, so go by what `10086` says.',
        },
        on: [
          cite(carrierSources['akjqe-2020-06-30']),
          cite(carrierSources['dns110-info-undated']),
          cite(carrierSources['guofenmi-2023-05-30']),
        ],
        conflicting: true,
      },
      nationalBlocking,
      genuineSenders,
    ],
    undo: {
      say: {
        text: {
          zh: '关闭：发 `QXFSR` 到 `10086`，或找 `10086` 人工、营业厅。',
          en: 'To turn it off: text `QXFSR` to `10086`, or ask a `10086` agent or a shop.',
        },
        on: [
          cite(carrierSources['akjqe-2020-06-30']),
          cite(carrierSources['3dmxku-2023-09-12']),
          cite(carrierSources['anaishagupta-2021-09-10']),
          cite(carrierSources['dns110-info-undated']),
        ],
      },
      action: actions['unblock-calls-china-mobile'],
    },
  },
  'china-unicom': {
    steps: [
      {
        say: {
          text: {
            zh: '打 `10010` 转人工，开通骚扰电话拦截。免费。',
            en: 'Call `10010` and ask an agent to turn on nuisance-call blocking. Free.',
          },
          on: [
            cite(carrierSources['fznews-2023-07-17']),
            cite(carrierSources['meizhou-2025-04-01']),
            cite(carrierSources['tongliao-gaj-2025-09-12']),
          ],
        },
        action: actions['call-10010'],
      },
      {
        say: {
          text: {
            zh: '或用公众号“联通助理”：绑定手机号，“安全管家→联通安全管家”，在里面设置。',
            en: 'Or the WeChat account 联通助理: bind your number, then set it under “安全管家→联通安全管家”.',
          },
          on: [
            cite(carrierSources['meizhou-2025-04-01']),
            cite(carrierSources['fznews-2023-07-17']),
            cite(carrierSources['tongliao-gaj-2025-09-12']),
            cite(carrierSources['gmw-2025-01-11']),
            cite(carrierSources['ddcjw-2023-06-08']),
          ],
        },
        action: actions['wechat-china-unicom-blocking'],
      },
      {
        say: {
          text: {
            zh: '找不到，就试较早的公众号“智慧沃服务”：“手机管家→号段拦截”或“骚扰类型”。',
            en: 'If you cannot find it, try the older WeChat account 智慧沃服务: “手机管家→号段拦截” or 骚扰类型.',
          },
          on: [
            cite(carrierSources['gmw-2025-01-11']),
            cite(carrierSources['ntit-bwc-2022-04-27']),
            cite(carrierSources['ddcjw-2023-06-08']),
          ],
        },
        action: actions['wechat-china-unicom-older'],
      },
    ],
    limits: [
      {
        text: {
          zh: '网上流传的联通开通短信说法不一，互相矛盾，都没有官方出处。不要发，以 `10010` 答复为准。',
          en: 'The texts going round for Unicom contradict each other and none has an official source. Do not send them; go by what `10010` says.',
        },
        on: [
          cite(carrierSources['fznews-2023-07-17']),
          cite(carrierSources['hua-shang-undated']),
          cite(carrierSources['88scs-undated']),
        ],
        conflicting: true,
      },
      {
        text: {
          zh: '公众号名称前后不同，“联通助理”和“智慧沃服务”都可能见到。',
          en: 'The account has changed its name: you may see 联通助理 or 智慧沃服务.',
        },
        on: [
          cite(carrierSources['fznews-2023-07-17']),
          cite(carrierSources['tongliao-gaj-2025-09-12']),
          cite(carrierSources['gmw-2025-01-11']),
        ],
      },
      allowDeliveries,
      nationalBlocking,
      nationalBlockingNames,
      callAndMessageBlocking,
      {
        text: {
          zh: '只挡营销短信的开关，我们没有查到联通的可靠做法，请问 `10010`。',
          en: 'For a switch against marketing messages we found nothing reliable for Unicom: ask `10010`.',
        },
      },
      genuineSenders,
    ],
    undo: {
      say: {
        text: {
          zh: '想关闭，回到开通的公众号里关，或打 `10010` 转人工。没有查到可靠的关闭短信。',
          en: 'To turn it off, go back to the account where you turned it on, or ask a `10010` agent. We found no reliable text for it.',
        },
      },
      action: actions['call-10010'],
    },
  },
  'china-telecom': {
    steps: [
      {
        say: {
          text: {
            zh: '发 `KTFSR` 到 `10001`，开通“天翼防骚扰”。免费。是 `10001`，不是 `10000`。',
            en: 'Text `KTFSR` to `10001` to turn on 天翼防骚扰. Free. It is `10001`, not `10000`.',
          },
          on: [
            cite(carrierSources['fznews-2023-07-17']),
            cite(carrierSources['tongliao-gaj-2025-09-12']),
            cite(carrierSources['gmw-2025-01-11']),
          ],
        },
        action: actions['block-calls-china-telecom'],
      },
      {
        say: {
          text: {
            zh: '不发短信也行：打 `10000` 转人工开通。',
            en: 'Rather not text: call `10000` and ask an agent to turn it on.',
          },
          on: [
            cite(carrierSources['fznews-2023-07-17']),
            cite(carrierSources['tongliao-gaj-2025-09-12']),
            cite(carrierSources['gmw-2025-01-11']),
          ],
        },
        action: actions['call-10000'],
      },
      {
        say: {
          text: {
            zh: '想细设：公众号“天翼防骚扰”，“来电防护→来电免打扰设置”。首次绑定后约 1 分钟才能设置。',
            en: 'To set it finely: WeChat account 天翼防骚扰, “来电防护→来电免打扰设置”. After the first binding wait about 1 minute.',
          },
          on: [
            cite(carrierSources['meizhou-2025-04-01']),
            cite(carrierSources['fznews-2023-07-17']),
            cite(carrierSources['tongliao-gaj-2025-09-12']),
            cite(carrierSources['gmw-2025-01-11']),
          ],
        },
        action: actions['wechat-china-telecom-blocking'],
      },
    ],
    limits: [
      {
        text: {
          zh: '菜单对不上时，旧名是“业务设置→智能拦截设置”。',
          en: 'If the menu differs, its older name is “业务设置→智能拦截设置”.',
        },
        on: [
          cite(carrierSources['tongliao-gaj-2025-09-12']),
          cite(carrierSources['fznews-2023-07-17']),
          cite(carrierSources['gmw-2025-01-11']),
        ],
      },
      allowDeliveries,
      nationalBlocking,
      nationalBlockingNames,
      callAndMessageBlocking,
      {
        text: {
          zh: '只挡营销短信的开关，我们没有查到电信的可靠做法，请问 `10000`。',
          en: 'For a switch against marketing messages we found nothing reliable for Telecom: ask `10000`.',
        },
      },
      genuineSenders,
    ],
    undo: {
      say: {
        text: {
          zh: '关闭：用公众号，或打 `10000`。网上流传一种关闭短信，官方没有给，不可信。说法不一，以 `10000` 答复为准。',
          en: 'To turn it off: use the WeChat account or call `10000`. A text going round for this is not official and not to be trusted. Sources differ, so go by what `10000` says.',
        },
        on: [cite(carrierSources['fznews-2023-07-17']), cite(carrierSources['hua-shang-undated'])],
        conflicting: true,
      },
    },
  },
  'china-broadnet': {
    notFound: {
      text: {
        zh: '没有查到广电自己的骚扰电话拦截怎么开。官方说明只点名移动、联通、电信三家，广电在不在内没有写。请打 `10099` 问。',
        en: 'We found no way to turn on call blocking with Broadnet. Official notices name only Mobile, Unicom and Telecom and do not say whether Broadnet takes part. Ask `10099`.',
      },
      on: [
        cite(carrierSources['tongliao-gaj-2025-09-12']),
        cite(carrierSources['fznews-2023-07-17']),
        cite(carrierSources['xinwust-2023-12-30']),
        cite(carrierSources['shushuxiu-2023-09-26']),
      ],
    },
    ask: actions['call-10099'],
  },
  mvno: {
    useHost: {
      text: {
        zh: '官方说明只点名移动、联通、电信三家，虚拟运营商的客户在不在内，我们没有查到说明。先问卡上或 App 里的客服。',
        en: 'Official notices name only Mobile, Unicom and Telecom; we found no word on customers of virtual operators. First ask the hotline on your card or in the app.',
      },
      on: [
        cite(carrierSources['fznews-2023-07-17']),
        cite(carrierSources['xinwust-2023-12-30']),
        cite(carrierSources['shushuxiu-2023-09-26']),
      ],
    },
  },
} satisfies Record<CarrierId, Guidance | NotFound | HostGuidance>;

import type { CarrierId } from '#domain/carrier.ts';
import { actions } from './actions.ts';
import type { HostGuidance } from './guidance/carrier-guidance.ts';
import type { Advice, Fact, Guidance, NotFound } from './record.ts';
import { cite } from './source.ts';
import { carrierSources } from './sources/carriers-sources.ts';

const nationalBlocking: Fact = {
  text: {
    zh: '“来电免打扰”（原名“骚扰电话拒接”）在工信部指导下，由中国信通院组织电信、移动、联通三家提供，免费。',
    en: '来电免打扰 (formerly 骚扰电话拒接) is offered by Telecom, Mobile and Unicom, organised by CAICT under MIIT’s guidance, free of charge.',
  },
  on: [cite(carrierSources['xinwust-2023-12-30'])],
};

export const nationalBlockingKinds: Fact = {
  text: {
    zh: '它可以按类别登记不想接的商业电话，如贷款理财、保险推销、股票证券、房产中介、教育培训。',
    en: 'With it you register the kinds of commercial calls you refuse, such as loans and investments, insurance, shares, property, education.',
  },
  on: [cite(carrierSources['163-2023'])],
};

const nationalBlockingNames: Fact = {
  text: {
    zh: '工信部 2023 年回复网友：找运营商客服可以免费开通。电信的叫“天翼防骚扰”，移动的叫“高频防骚扰”，联通的叫“联通手机管家”。',
    en: 'MIIT replied to a reader in 2023: customer service turns it on free of charge. It is called 天翼防骚扰 at Telecom, 高频防骚扰 at Mobile, 联通手机管家 at Unicom.',
  },
  on: [cite(carrierSources['shushuxiu-2023-09-26'])],
};

export const callAndMessageBlocking: Fact = {
  text: {
    zh: '“来电来信免打扰”是中国信通院和运营商建设的电话、短信防骚扰服务，面向全国用户，免费。',
    en: '来电来信免打扰 is a free service of CAICT and the carriers for users nationwide, against unwanted calls and messages.',
  },
  on: [cite(carrierSources['sina-finance-2025-06-21'])],
};

export const promotedByMinistry: Fact = {
  text: {
    zh: '据工信部 2025 年一季度的通告，它组织基础电信企业推广应用“来电来信免打扰”。',
    en: 'By its notice for the first quarter of 2025, MIIT has the basic carriers promote 来电来信免打扰.',
  },
  on: [cite(carrierSources['mofcom-dzswgf-2025-04'])],
};

const genuineSenders: Fact = {
  text: {
    zh: '社区名片库记的发信号：电信“天翼防骚扰”提醒 `106599366`，移动“来电管家” `10658112`、普通提醒 `10086766`，联通“沃助理” `101906`。',
    en: 'Senders that a community list gives: `106599366` for Telecom’s 天翼防骚扰 notices, `10658112` for Mobile’s 来电管家 and `10086766` for its general notices, `101906` for Unicom’s 沃助理.',
  },
  on: [
    cite(carrierSources['metowolf-vcards-2026-08-3'], { zh: '天翼防骚扰提醒', en: '天翼防骚扰 notices' }),
    cite(carrierSources['metowolf-vcards-2026-08'], {
      zh: '移动来电管家、官方提醒短信',
      en: '移动来电管家 and official notices',
    }),
    cite(carrierSources['metowolf-vcards-2026-08-2'], { zh: '沃助理', en: '沃助理' }),
  ],
};

const sendersCanBeFaked: Advice = {
  text: {
    zh: '发信号可以伪造，号码对上也不等于安全。',
    en: 'Senders can be faked: a match does not make a message safe.',
  },
};

export const allowDeliveries: Advice = {
  text: {
    zh: '怕误拦外卖和快递：开通后看拦截记录，把号码加进白名单。找不到就问客服。',
    en: 'If deliveries may be blocked: look at the block log after turning it on and whitelist the number. If you cannot find it, ask customer service.',
  },
};

export const confirmOnceMore: Fact = {
  text: {
    zh: '2023 年有记者试过：发完短信收到回复，照它再发一次确认，才算开通。',
    en: 'A reporter who tried it in 2023 got a reply to the text and had to confirm once more before it was on.',
  },
  on: [cite(carrierSources['fznews-2023-07-17'])],
};

export const businessCallsOnly: Fact = {
  text: {
    zh: '按类别登记，管的是企业用语音呼叫平台打的商业电话。个人手机或家里座机打来的，要另开个人拒接名单，登记那个号码。',
    en: 'Registering by kind is for commercial calls that businesses make from calling platforms. For calls from personal mobiles or home landlines turn on your own refusal list and add the number.',
  },
  on: [cite(carrierSources['163-2023'])],
};

export const unicomTextsDisagree: Fact = {
  text: {
    zh: '联通的开通短信，各处内容站说法不一；2023 年引工信部的报道没有给短信，只给了 `10010` 和公众号。',
    en: 'Content sites disagree on a text for Unicom; a 2023 report that quotes MIIT gives none, only `10010` and the WeChat account.',
  },
  on: [
    cite(carrierSources['hua-shang-undated']),
    cite(carrierSources['88scs-undated']),
    cite(carrierSources['fznews-2023-07-17']),
  ],
  conflicting: true,
};

export const doNotTextUnicom: Advice = {
  text: {
    zh: '网上流传的联通开通短信，我们没有查到官方出处。不要发，以 `10010` 答复为准。',
    en: 'For the texts going round for Unicom we found no official source. Do not send them; go by what `10010` says.',
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
            zh: '发 `KTFSR` 到 `10086`，开通“高频骚扰电话防护”。免费。',
            en: 'Text `KTFSR` to `10086` to turn on 高频骚扰电话防护. Free.',
          },
          on: [cite(carrierSources['wxredian-2024-11-07']), cite(carrierSources['aichixiu-kiwi-2024-06-07'])],
        },
        action: actions['block-calls-china-mobile'],
      },
      {
        say: {
          text: {
            zh: '不发短信也行：打 `10086` 转人工开通。',
            en: 'Rather not text: call `10086` and ask an agent to turn it on.',
          },
          on: [cite(carrierSources['fznews-2023-07-17']), cite(carrierSources['3dmxku-2023-09-12'])],
        },
        action: actions['call-10086'],
      },
      {
        say: {
          text: {
            zh: '拦截设置在公众号“中国移动高频骚扰电话防护”：“电话防护→骚扰拦截设置”，绑定手机号后进入。',
            en: 'The settings are in the WeChat account 中国移动高频骚扰电话防护: “电话防护→骚扰拦截设置”; bind your number to enter.',
          },
          on: [
            cite(carrierSources['meizhou-2025-04-01'], { zh: '“中国移动”一节', en: '“中国移动” section' }),
          ],
        },
        action: actions['wechat-china-mobile-blocking'],
      },
      {
        say: {
          text: {
            zh: '近 3 天的来电，可以在同一个公众号里标记：“电话防护→更多增值服务→号码标记”。标记经质量验证，再用来拦截。',
            en: 'Tag calls of the last 3 days in the same account: “电话防护→更多增值服务→号码标记”. Tags are checked for quality, then used for blocking.',
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
      confirmOnceMore,
      {
        text: {
          zh: '拦了会有短信提醒，也可以到公众号里查看拦截情况。',
          en: 'A text tells you of a block, and the WeChat account shows what was blocked.',
        },
        on: [cite(carrierSources['fznews-2023-07-17'])],
      },
      allowDeliveries,
      businessCallsOnly,
      {
        text: {
          zh: '它按呼叫行为、用户标记、号码黄页和回拨结果来判断。',
          en: 'It judges by call behaviour, user tags, directory data and call-back checks.',
        },
        on: [cite(carrierSources['wxredian-2024-11-07']), cite(carrierSources['sina-finance-2025-06-21'])],
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
      },
      {
        text: {
          zh: '开不通时：有的资料要求先开 VoLTE，2023 年讲怎么开通的报道没提这一条。说法不一，以 `10086` 答复为准。',
          en: 'If it will not turn on: some guides want VoLTE first; a 2023 report on how to turn it on does not mention it. Sources differ, so go by what `10086` says.',
        },
        on: [
          cite(carrierSources['akjqe-2020-06-30']),
          cite(carrierSources['dns110-info-undated']),
          cite(carrierSources['guofenmi-2023-05-30']),
          cite(carrierSources['fznews-2023-07-17']),
        ],
        conflicting: true,
      },
      {
        text: {
          zh: '在这个公众号里，可以按号段拦，如 `400`、`950` 开头的号码。',
          en: 'In this account you can block by prefix, such as numbers starting `400` or `950`.',
        },
        on: [cite(carrierSources['fznews-2023-07-17']), cite(carrierSources['wxredian-2024-11-07'])],
      },
      {
        text: {
          zh: '公众号里也能设黑名单和白名单。',
          en: 'The account also keeps a black list and a white list.',
        },
        on: [
          cite(carrierSources['aichixiu-kiwi-2024-06-07']),
          cite(carrierSources['3dmxku-2023-09-12']),
          cite(carrierSources['dns110-info-undated']),
        ],
      },
      {
        text: {
          zh: '拦了怎么通知，2021 年的资料说可以选：短信、微信，或不通知。',
          en: 'How you are told of a block can be chosen, as a 2021 page has it: by text, by WeChat or not at all.',
        },
        on: [cite(carrierSources['anaishagupta-2021-09-10'])],
      },
      nationalBlocking,
      nationalBlockingKinds,
      genuineSenders,
      sendersCanBeFaked,
    ],
    undo: {
      say: {
        text: {
          zh: '关闭：发 `QXFSR` 到 `10086`，或找 `10086` 人工、营业厅。',
          en: 'To turn it off: text `QXFSR` to `10086`, or ask a `10086` agent or a shop.',
        },
        on: [
          cite(carrierSources['dns110-info-undated']),
          cite(carrierSources['3dmxku-2023-09-12']),
          cite(carrierSources['akjqe-2020-06-30']),
          cite(carrierSources['anaishagupta-2021-09-10']),
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
          on: [cite(carrierSources['fznews-2023-07-17'])],
        },
        action: actions['call-10010'],
      },
      {
        say: {
          text: {
            zh: '或用公众号“联通助理”：绑定手机号，进“安全管家→联通安全管家”。',
            en: 'Or the WeChat account 联通助理: bind your number, then go to “安全管家→联通安全管家”.',
          },
          on: [
            cite(carrierSources['meizhou-2025-04-01'], { zh: '“中国联通”一节', en: '“中国联通” section' }),
          ],
        },
        action: actions['wechat-china-unicom-blocking'],
      },
      {
        say: {
          text: {
            zh: '也有的资料写公众号“智慧沃服务”：“手机管家→号段拦截”。',
            en: 'Other guides give the WeChat account 智慧沃服务: “手机管家→号段拦截”.',
          },
          on: [cite(carrierSources['gmw-2025-01-11']), cite(carrierSources['ddcjw-2023-06-08'])],
        },
        action: actions['wechat-china-unicom-older'],
      },
    ],
    limits: [
      unicomTextsDisagree,
      doNotTextUnicom,
      {
        text: {
          zh: '联通的公众号说法不一：通辽、梅州公安写“联通助理”，珠海公安写“智慧沃服务”。以 `10010` 答复为准。',
          en: 'Sources differ on Unicom’s WeChat account: the police of Tongliao and Meizhou name 联通助理, those of Zhuhai 智慧沃服务. Go by what `10010` says.',
        },
        on: [
          cite(carrierSources['tongliao-gaj-2025-09-12']),
          cite(carrierSources['meizhou-2025-04-01']),
          cite(carrierSources['gmw-2025-01-11']),
        ],
        conflicting: true,
      },
      allowDeliveries,
      nationalBlocking,
      nationalBlockingKinds,
      nationalBlockingNames,
      callAndMessageBlocking,
      {
        text: {
          zh: '只挡营销短信的开关，我们没有查到联通的可靠做法，请问 `10010`。',
          en: 'For a switch against marketing messages we found nothing reliable for Unicom: ask `10010`.',
        },
      },
      genuineSenders,
      sendersCanBeFaked,
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
            zh: '发 `KTFSR` 到 `10001`（不是 `10000`），开通防骚扰。',
            en: 'Text `KTFSR` to `10001` (not `10000`) to turn on call blocking.',
          },
          on: [
            cite(carrierSources['tongliao-gaj-2025-09-12'], {
              zh: '“中国电信”一节',
              en: '“中国电信” section',
            }),
            cite(carrierSources['fznews-2023-07-17']),
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
          on: [cite(carrierSources['fznews-2023-07-17'])],
        },
        action: actions['call-10000'],
      },
      {
        say: {
          text: {
            zh: '拦截设置在公众号“天翼防骚扰”：“来电防护→来电免打扰设置”。首次绑定手机号，要等 1 分钟再设置。',
            en: 'The settings are in the WeChat account 天翼防骚扰: “来电防护→来电免打扰设置”. After binding your number for the first time wait 1 minute.',
          },
          on: [
            cite(carrierSources['meizhou-2025-04-01'], { zh: '“中国电信”一节', en: '“中国电信” section' }),
          ],
        },
        action: actions['wechat-china-telecom-blocking'],
      },
    ],
    limits: [
      {
        text: {
          zh: '这个菜单，也有写作“业务设置→智能拦截设置”的。',
          en: 'Other guides call this menu “业务设置→智能拦截设置”.',
        },
        on: [cite(carrierSources['gmw-2025-01-11']), cite(carrierSources['ddcjw-2023-06-08'])],
      },
      allowDeliveries,
      nationalBlocking,
      nationalBlockingKinds,
      nationalBlockingNames,
      callAndMessageBlocking,
      {
        text: {
          zh: '只挡营销短信的开关，我们没有查到电信的可靠做法，请问 `10000`。',
          en: 'For a switch against marketing messages we found nothing reliable for Telecom: ask `10000`.',
        },
      },
      genuineSenders,
      sendersCanBeFaked,
    ],
    undo: {
      say: {
        text: {
          zh: '想关闭，回公众号里关，或打 `10000`。网上流传一种关闭短信，我们没有查到官方出处，不要发。',
          en: 'To turn it off, use the WeChat account or call `10000`. A text going round for this has no official source that we found: do not send it.',
        },
      },
    },
  },
  'china-broadnet': {
    notFound: {
      text: {
        zh: '没有查到广电自己的骚扰电话拦截怎么开。工信部和信通院的说明只点名移动、联通、电信三家，广电在不在内没有写。请打 `10099` 问。',
        en: 'We found no way to turn on call blocking with Broadnet. What MIIT and CAICT say names only Mobile, Unicom and Telecom and does not say whether Broadnet takes part. Ask `10099`.',
      },
      on: [
        cite(carrierSources['fznews-2023-07-17']),
        cite(carrierSources['163-2023']),
        cite(carrierSources['xinwust-2023-12-30']),
      ],
    },
    ask: actions['call-10099'],
  },
  mvno: {
    useHost: {
      text: {
        zh: '工信部和信通院的说明只点名移动、联通、电信三家，虚拟运营商的客户在不在内，我们没有查到说明。我们的建议：先问卡上或 App 里的客服。',
        en: 'What MIIT and CAICT say names only Mobile, Unicom and Telecom; we found no word on customers of virtual operators. Our advice: first ask the hotline on your card or in the app.',
      },
      on: [
        cite(carrierSources['fznews-2023-07-17']),
        cite(carrierSources['163-2023']),
        cite(carrierSources['xinwust-2023-12-30']),
      ],
    },
  },
} satisfies Record<CarrierId, Guidance | NotFound | HostGuidance>;

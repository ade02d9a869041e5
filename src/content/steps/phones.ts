import { overBlocking } from '../facts/over-blocking.ts';
import type { Advice, Fact, Phone } from '../record.ts';
import { cite, citeOwn } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { PhoneId } from './phone-names.ts';

const turnOffWhereOn: Advice = {
  text: {
    zh: '回到打开它的地方关掉，或者把要接的号码加进白名单。',
    en: 'Turn it off where you turned it on, or put the number you need on the allow list.',
  },
};

const blockOneOnIphone: Fact = {
  text: {
    zh: '单个号码：“电话→最近通话”，点号码旁的 ⓘ，选“阻止此来电号码”。',
    en: 'One number: “电话→最近通话”, tap ⓘ beside it, choose 阻止此来电号码.',
  },
  on: [citeOwn(stepSources['apple-support-undated']), cite(stepSources['pchome-undated'])],
};

/** How each phone's own blocking is turned on. Menus move with every version: the weakest facts we have. */
export const phones = {
  'iphone-26': {
    ways: [
      {
        say: {
          text: {
            zh: '“设置→App→电话→筛选未知来电者”，选“询问致电原因”：陌生人先说来意，手机再响。或在设置里搜“筛选未知来电者”。',
            en: '“设置→App→电话→筛选未知来电者”: choose 询问致电原因, and strangers state a reason before the phone rings. Or search 筛选未知来电者 in the settings.',
          },
          on: [cite(stepSources['how-allthings-2025-09']), cite(stepSources['technode-2026-02-03'])],
        },
      },
      {
        say: {
          text: {
            zh: '想更清静，就选“静音”。同一页还能把“未知来电者”“垃圾来电”移到单独的列表。',
            en: 'For more quiet choose 静音. The same page can move 未知来电者 (unknown callers) and 垃圾来电 (spam) to lists of their own.',
          },
          on: [cite(stepSources['how-allthings-2025-09']), cite(stepSources['hashlytics-2025'])],
        },
      },
      {
        say: {
          text: {
            zh: '没有这个菜单：检查“设置→通用→语言与地区”，再重启。要 iPhone 11 或更新的手机。大陆能用（普通话），我们只查到一处这样说；菜单文字也可能略有不同。',
            en: 'If the menu is missing: check “设置→通用→语言与地区” and restart. It takes an iPhone 11 or newer. Only one source says that it works in the mainland (in Mandarin), and the wording of the menu may differ a little.',
          },
          on: [
            cite(stepSources['how-allthings-2025-09']),
            cite(stepSources['hashlytics-2025']),
            cite(stepSources['needsomefun-2025']),
          ],
        },
      },
      {
        say: {
          text: {
            zh: '等医院、法院、快递电话的人，选“询问致电原因”比“静音”稳妥。',
            en: 'If you expect calls from hospitals, courts or couriers, 询问致电原因 is safer than 静音.',
          },
        },
      },
      { say: blockOneOnIphone },
    ],
    cost: {
      text: {
        zh: '选“静音”，陌生来电不响铃，直接进语音信箱，容易漏接要紧的电话。有报道说，开了筛选的人也漏接过客户的电话。',
        en: 'With 静音 unknown callers do not ring and go straight to voicemail: important calls are easily missed. A report tells of people with screening on who missed clients’ calls too.',
      },
      on: [cite(stepSources['technode-2026-02-03'])],
    },
    back: {
      text: {
        zh: '同一页改回“从不”，就是原来的样子。',
        en: 'Choose 从不 on the same page: that is how it was before.',
      },
      on: [cite(stepSources['how-allthings-2025-09']), cite(stepSources['technode-2026-02-03'])],
    },
  },
  iphone: {
    ways: [
      {
        say: {
          text: {
            zh: '“设置→电话→静音未知来电”：不在通讯录里的来电不响铃，通话记录里看得到。或在设置里搜“静音未知来电”。',
            en: '“设置→电话→静音未知来电”: callers who are not in your contacts do not ring but stay in the call log. Or search 静音未知来电 in the settings.',
          },
          on: [cite(stepSources['9m8m-undated-6'])],
        },
      },
      { say: blockOneOnIphone },
      {
        say: {
          text: {
            zh: '拉黑过谁，在“设置→电话→已阻止的联系人”里看。',
            en: 'Whom you have blocked: “设置→电话→已阻止的联系人”.',
          },
          on: [citeOwn(stepSources['apple-support-undated']), cite(stepSources['pchome-undated'])],
        },
      },
    ],
    cost: {
      text: { zh: '会漏接快递、医院和面试的电话。', en: 'It misses couriers, hospitals and job interviews.' },
    },
    back: turnOffWhereOn,
  },
  huawei: {
    ways: [
      {
        say: {
          text: {
            zh: '“电话→右上角（四点或三点）→骚扰拦截→设置（齿轮）→来电拦截规则”，逐项打开；或在设置里搜“骚扰拦截”。',
            en: '“电话→右上角（四点或三点）→骚扰拦截→设置（齿轮）→来电拦截规则”: turn the rules on one by one; or search 骚扰拦截 in the settings.',
          },
          on: [
            citeOwn(stepSources['huawei-consumer-undated']),
            cite(stepSources['manualshelf-undated']),
            cite(stepSources['mitaoonline-2024-05-21']),
          ],
        },
      },
      {
        say: {
          text: { zh: '也可以从“手机管家→骚扰拦截”进去。', en: '“手机管家→骚扰拦截” leads there too.' },
          on: [citeOwn(stepSources['huawei-consumer-undated']), cite(stepSources['mitaoonline-2024-05-21'])],
        },
      },
      {
        say: {
          text: {
            zh: '短信：“信息→更多→骚扰拦截”，里面有短信拦截规则和关键词黑名单。',
            en: 'Messages: “信息→更多→骚扰拦截” has message rules and a keyword list.',
          },
          on: [
            citeOwn(stepSources['huawei-consumer-undated-2']),
            cite(stepSources['mitaoonline-2024-05-21']),
          ],
        },
      },
      {
        say: {
          text: {
            zh: 'HarmonyOS 5、6 的菜单，我们没有查到。在设置里搜“骚扰拦截”。',
            en: 'We did not find the menu of HarmonyOS 5 and 6. Search 骚扰拦截 in the settings.',
          },
        },
      },
    ],
    cost: overBlocking,
    back: {
      text: {
        zh: '拦错了：在拦截记录里申诉，或把号码加进白名单。',
        en: 'Blocked by mistake: appeal in the block log, or put the number on the allow list.',
      },
      on: [citeOwn(stepSources['huawei-consumer-undated']), cite(stepSources['manualshelf-undated'])],
    },
  },
  honor: {
    ways: [
      {
        say: {
          text: {
            zh: '打开“设置”，在顶部搜“骚扰拦截”。这是通用的找法，官方步骤我们没有查到。',
            en: 'Open 设置 (settings) and search 骚扰拦截 at the top. This is the general way; we found no official steps.',
          },
        },
      },
    ],
    cost: overBlocking,
    back: turnOffWhereOn,
  },
  xiaomi: {
    ways: [
      {
        say: {
          text: {
            zh: '“电话→左上角菜单或设置→骚扰拦截”，或在设置里搜“骚扰拦截”。',
            en: '“电话→左上角菜单或设置→骚扰拦截”, or search 骚扰拦截 in the settings.',
          },
          on: [cite(stepSources['21-81-undated']), cite(stepSources['uanyun-2025'])],
        },
      },
      {
        say: {
          text: {
            zh: '也可以从“安全中心（手机管家）→骚扰拦截→右上角设置”进去。澎湃OS 最新的菜单可能不同。',
            en: '“安全中心（手机管家）→骚扰拦截→右上角设置” leads there too. The newest HyperOS may differ.',
          },
          on: [cite(stepSources['uanyun-2025'])],
        },
      },
      {
        say: {
          text: {
            zh: '黑名单可以填号码的开头。来电和短信各有一套规则。',
            en: 'The block list takes the first digits of a number. Calls and messages have separate rules.',
          },
          on: [cite(stepSources['21-81-undated'])],
        },
      },
    ],
    cost: overBlocking,
    back: {
      text: {
        zh: '把要接的单位加进例外名单，名单里的号码会放行。',
        en: 'Put the places you need on the exception list (例外名单): they get through.',
      },
      on: [cite(stepSources['21-81-undated'])],
    },
  },
  oppo: {
    ways: [
      {
        say: {
          text: {
            zh: 'ColorOS 12 及以上：“电话→右上角菜单→骚扰拦截→右上角菜单→骚扰拦截规则→来电拦截”，或在设置里搜“骚扰拦截”。',
            en: 'ColorOS 12 and later: “电话→右上角菜单→骚扰拦截→右上角菜单→骚扰拦截规则→来电拦截”, or search 骚扰拦截 in the settings.',
          },
          on: [cite(stepSources['glnlw-undated-3']), cite(stepSources['slackerblud-undated'])],
        },
      },
      {
        say: {
          text: {
            zh: '可以选：拦所有来电、拦所有陌生号、按地区、响一声和隐藏号码、按标记类型。',
            en: 'Choose from: all calls, all strangers, by place, one-ring and hidden numbers, by kind of tag.',
          },
          on: [cite(stepSources['glnlw-undated-3']), cite(stepSources['slackerblud-undated'])],
        },
      },
      {
        say: {
          text: {
            zh: '按标记拦分三档：高是 1 次标记就拦，中是 25 次，低是 50 次。新版可能改了。',
            en: 'By tags there are three levels: high blocks after 1 tag, medium after 25, low after 50. Newer versions may differ.',
          },
          on: [cite(stepSources['glnlw-undated-3']), cite(stepSources['slackerblud-undated'])],
        },
      },
      {
        say: {
          text: {
            zh: '还有一条规则：“3 分钟内重复来电放行”。',
            en: 'There is also a rule 3 分钟内重复来电放行: a second call within 3 minutes rings.',
          },
          on: [cite(stepSources['glnlw-undated-4'])],
        },
      },
      {
        say: {
          text: {
            zh: '怕误拦：选低档，再打开这条规则。',
            en: 'If you fear losing calls: choose low, and turn this rule on.',
          },
        },
      },
    ],
    cost: overBlocking,
    back: turnOffWhereOn,
  },
  vivo: {
    ways: [
      {
        say: {
          text: {
            zh: '“i管家→实用工具→骚扰拦截”，或在设置里搜“骚扰拦截”。',
            en: '“i管家→实用工具→骚扰拦截”, or search 骚扰拦截 in the settings.',
          },
          on: [cite(stepSources['slackerblud-undated-2'])],
        },
      },
      {
        say: {
          text: {
            zh: '也可以从“设置→应用与权限→系统应用设置→电话/信息→拦截选项”进去。新版菜单可能不同。',
            en: '“设置→应用与权限→系统应用设置→电话/信息→拦截选项” leads there too. Newer menus may differ.',
          },
          on: [cite(stepSources['slackerblud-undated-2'])],
        },
      },
      {
        say: {
          text: {
            zh: '短信关键词：“信息→右上角→骚扰信息拦截→关键词黑名单”。',
            en: 'Keywords in messages: “信息→右上角→骚扰信息拦截→关键词黑名单”.',
          },
          on: [cite(stepSources['slackerblud-undated-2'])],
        },
      },
    ],
    cost: overBlocking,
    back: turnOffWhereOn,
  },
  samsung: {
    ways: [
      {
        say: {
          text: {
            zh: '“电话→右上角 ⋮→设置→阻止号码”：可以加号码，也可以打开阻止未知或隐藏号码。或在设置里搜“阻止号码”。',
            en: '“电话→右上角 ⋮→设置→阻止号码”: add numbers, or turn on blocking of unknown or hidden ones. Or search 阻止号码 in the settings.',
          },
          on: [cite(stepSources['statechannels-brad-node-undated']), cite(stepSources['techbout-undated'])],
        },
      },
      {
        say: {
          text: {
            zh: '国行手机如果有“来电识别与防骚扰”，具体菜单我们没有查到，请在设置里搜。',
            en: 'A mainland model may have 来电识别与防骚扰; we did not find its menu, so search for it in the settings.',
          },
        },
      },
    ],
    cost: overBlocking,
    back: turnOffWhereOn,
  },
  google: {
    ways: [
      {
        say: {
          text: {
            zh: '“电话→⋮→设置→来电显示和骚扰电话防护（Caller ID & spam）”，打开识别和过滤；或在设置里搜“骚扰电话”。国行手机大多没有。',
            en: '“电话→⋮→设置→来电显示和骚扰电话防护（Caller ID & spam）”: turn on caller ID and filtering; or search “spam” in the settings. Most mainland phones do not have it.',
          },
          on: [cite(stepSources['one-phoenix24-2026-06']), cite(stepSources['es-manualslib-undated'])],
        },
      },
    ],
    cost: {
      text: {
        zh: '说明书写明，可能要把通话信息发给谷歌。有网站转述，谷歌称不上传整个通讯录，只查没有保存的号码。',
        en: 'The manual says call information may have to be sent to Google. A site reports Google as saying that it does not upload your whole contact list and looks up unsaved numbers only.',
      },
      on: [cite(stepSources['one-phoenix24-2026-06']), cite(stepSources['es-manualslib-undated'])],
    },
    back: turnOffWhereOn,
  },
} satisfies Record<PhoneId, Phone>;

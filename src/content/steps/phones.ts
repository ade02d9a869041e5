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
            zh: '“设置→App→电话→筛选未知来电者”，选“询问致电原因”：陌生人先说来意，手机再响。',
            en: '“设置→App→电话→筛选未知来电者”: choose 询问致电原因, and strangers state a reason before the phone rings.',
          },
          on: [cite(stepSources['how-allthings-2025-09']), cite(stepSources['hashlytics-2025'])],
        },
      },
      {
        say: {
          text: {
            zh: '同一页选“静音”，通讯录以外的来电不响铃；还能把“未知来电者”“垃圾来电”移到单独的列表。',
            en: 'On the same page 静音 keeps callers outside your contacts from ringing, and 未知来电者 (unknown callers) and 垃圾来电 (spam) can go to lists of their own.',
          },
          on: [cite(stepSources['how-allthings-2025-09'])],
        },
      },
      {
        say: {
          text: {
            zh: '要 iPhone 11 或更新的手机。没有这个菜单：检查“设置→通用→语言与地区”里的地区对不对。',
            en: 'It takes an iPhone 11 or newer. If the menu is missing, check that the region under “设置→通用→语言与地区” is right.',
          },
          on: [cite(stepSources['hashlytics-2025'])],
        },
      },
      {
        say: {
          text: {
            zh: '大陆能用（普通话），我们只查到一处这样说。',
            en: 'Only one source that we found says that it works in the mainland (in Mandarin).',
          },
          on: [cite(stepSources['needsomefun-2025'])],
        },
      },
      {
        say: {
          text: {
            zh: '菜单名是我们按英文说明写的，可能略有不同。找不到，在设置里搜“筛选未知来电者”，还没有就重启。',
            en: 'We took the names of the menus from English instructions, so they may differ a little. If it is not there, search 筛选未知来电者 in the settings; if it still is not, restart.',
          },
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
      on: [cite(stepSources['how-allthings-2025-09'])],
    },
  },
  iphone: {
    ways: [
      {
        say: {
          text: {
            zh: '“设置→电话→静音未知来电”：不在通讯录里的来电不响铃，通话记录里看得到。',
            en: '“设置→电话→静音未知来电”: callers who are not in your contacts do not ring but stay in the call log.',
          },
          on: [cite(stepSources['9m8m-undated-6'])],
        },
      },
      {
        say: {
          text: {
            zh: '找不到，在设置里搜“静音未知来电”。',
            en: 'If it is not there, search 静音未知来电 in the settings.',
          },
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
            zh: '“电话→右上角（四点或三点）→骚扰拦截→设置（齿轮）→来电拦截规则”，打开要的规则。',
            en: '“电话→右上角（四点或三点）→骚扰拦截→设置（齿轮）→来电拦截规则”: turn on the rules you want.',
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
            zh: '找不到菜单，在设置里搜“骚扰拦截”。HarmonyOS 5、6 的菜单，我们没有查到。',
            en: 'If a menu is not there, search 骚扰拦截 in the settings. We did not find the menu of HarmonyOS 5 and 6.',
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
            zh: '“电话→左上角三横线→骚扰拦截”，或者“安全中心→骚扰拦截→右上角设置”。',
            en: '“电话→左上角三横线→骚扰拦截”, or “安全中心→骚扰拦截→右上角设置”.',
          },
          on: [cite(stepSources['uanyun-2025'])],
        },
      },
      {
        say: {
          text: {
            zh: '找不到，在设置里搜“骚扰拦截”。澎湃OS 最新的菜单可能不同。',
            en: 'If it is not there, search 骚扰拦截 in the settings. The newest HyperOS may differ.',
          },
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
            zh: 'ColorOS 12 及以上：“电话→右上角菜单→骚扰拦截→右上角菜单→骚扰拦截规则→来电拦截”。',
            en: 'ColorOS 12 and later: “电话→右上角菜单→骚扰拦截→右上角菜单→骚扰拦截规则→来电拦截”.',
          },
          on: [cite(stepSources['glnlw-undated-3']), cite(stepSources['slackerblud-undated'])],
        },
      },
      {
        say: {
          text: {
            zh: '找不到，在设置里搜“骚扰拦截”。',
            en: 'If it is not there, search 骚扰拦截 in the settings.',
          },
        },
      },
      {
        say: {
          text: {
            zh: '可以选：拦所有来电、拦所有陌生号、陌生号按地区拦、响一声和隐藏号码（只对陌生号）、按标记类型。',
            en: 'Choose from: all calls, all strangers, strangers by place, one-ring and hidden numbers (strangers only), by kind of tag.',
          },
          on: [cite(stepSources['glnlw-undated-3']), cite(stepSources['slackerblud-undated'])],
        },
      },
      {
        say: {
          text: {
            zh: '按标记拦分三档：高是 1 次标记就拦，中是 25 次，低是 50 次。',
            en: 'By tags there are three levels: high blocks after 1 tag, medium after 25, low after 50.',
          },
          on: [cite(stepSources['glnlw-undated-3']), cite(stepSources['slackerblud-undated'])],
        },
      },
      {
        say: {
          text: {
            zh: '还有一条放行规则，要自己打开：打开后，被标记的号码 3 分钟内再打来就不拦。',
            en: 'There is also a rule that lets calls through, once you turn it on: a tagged number that calls again within 3 minutes is then not blocked.',
          },
          on: [cite(stepSources['glnlw-undated-3']), cite(stepSources['glnlw-undated-4'])],
        },
      },
      {
        say: {
          text: {
            zh: '怕误拦：选低档，再打开这条规则。新版的档位可能改了。',
            en: 'If you fear losing calls: choose low, and turn this rule on. Newer versions may have other levels.',
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
            zh: '来电：在设置里搜“骚扰拦截”，或到“i管家”的“骚扰拦截”里看。拦来电的官方步骤，我们没有查到。',
            en: 'Calls: search 骚扰拦截 in the settings, or look under 骚扰拦截 in i管家. We found no official steps for blocking calls.',
          },
        },
      },
      {
        say: {
          text: {
            zh: '短信：“i管家→实用工具→骚扰拦截→信息拦截”，或者“设置→应用与权限→系统应用设置→信息→信息拦截”。有的机型没有骚扰拦截，到设置里找黑名单。',
            en: 'Messages: “i管家→实用工具→骚扰拦截→信息拦截”, or “设置→应用与权限→系统应用设置→信息→信息拦截”. Some models have no 骚扰拦截: look for the block list in the settings.',
          },
          on: [cite(stepSources['slackerblud-undated-2'])],
        },
      },
      {
        say: {
          text: {
            zh: '短信关键词（OriginOS、iQOO UI、FunTouch OS 4.0 及以上）：“信息→右上角→骚扰信息拦截→关键词黑名单”。',
            en: 'Keywords in messages (OriginOS, iQOO UI, FunTouch OS 4.0 and later): “信息→右上角→骚扰信息拦截→关键词黑名单”.',
          },
          on: [cite(stepSources['slackerblud-undated-2'])],
        },
      },
      {
        say: {
          text: {
            zh: '菜单名是按英文转载译回来的，新版可能不同。',
            en: 'The names of the menus are turned back from an English repost; newer ones may differ.',
          },
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
            zh: '“电话→右上角 ⋮→设置→阻止号码”：可以加号码，也可以打开阻止未知或隐藏号码。',
            en: '“电话→右上角 ⋮→设置→阻止号码”: add numbers, or turn on blocking of unknown or hidden ones.',
          },
          on: [cite(stepSources['statechannels-brad-node-undated'])],
        },
      },
      {
        say: {
          text: {
            zh: '找不到，在设置里搜“阻止号码”。国行手机如果有“来电识别与防骚扰”，具体菜单我们没有查到，请在设置里搜。',
            en: 'If it is not there, search 阻止号码 in the settings. A mainland model may have 来电识别与防骚扰; we did not find its menu, so search for it in the settings.',
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
            zh: '“电话→⋮→设置”，进“Spam and Call Screen”（有的版本叫“Caller ID and spam”），打开“See caller and spam ID”。',
            en: '“电话→⋮→设置”, then “Spam and Call Screen” (“Caller ID and spam” in some versions): turn on “See caller and spam ID”.',
          },
          on: [citeOwn(stepSources['support-google-undated']), cite(stepSources['one-phoenix24-2026-06'])],
        },
      },
      {
        say: {
          text: {
            zh: '找不到，在设置里搜“骚扰电话”。国行手机大多没有。',
            en: 'If it is not there, search “spam” in the settings. Most mainland phones do not have it.',
          },
        },
      },
    ],
    cost: {
      text: {
        zh: '打开后，谷歌会取通讯录以外的来电、去电号码来识别；它说不取通讯录里的号码，关掉就不再收集。',
        en: 'With it on, Google gathers the numbers of callers and receivers outside your contacts to identify them; it says that it gets none from your contacts, and that it collects no more once you turn it off.',
      },
      on: [citeOwn(stepSources['support-google-undated'])],
    },
    back: turnOffWhereOn,
  },
} satisfies Record<PhoneId, Phone>;

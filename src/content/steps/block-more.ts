import { keepBusinessMessages, shortAndLong95 } from '../callers/caller-facts.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { answerStrangers } from './answer-strangers.ts';
import { overBlocking } from './over-blocking.ts';
import { parentsPhone } from './parents-phone.ts';
import { answer700, trial700 } from './relay-numbers.ts';
import type { StepMore } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';

export const blockMore = {
  right: [
    {
      text: {
        zh: '拦截是见效最快的一步。信通院与三家运营商的免打扰服务免费。',
        en: 'Blocking is the quickest step. The do-not-disturb service run by the academy CAICT and the three carriers is free.',
      },
      on: [cite(stepSources['tw-ncc-2023']), cite(stepSources['shushuxiu-2023-09-26-2'])],
    },
    {
      text: {
        zh: '用的人很多：2023 年 11 月 6 亿用户，2025 年 6 月 10.8 亿（转引信通院）。',
        en: 'Many use it: 600 million in November 2023, 1.08 billion in June 2025 (quoted from CAICT).',
      },
      on: [cite(stepSources['tw-ncc-2023']), cite(stepSources['risequiity-2025-11'])],
    },
  ],
  risky: [
    {
      text: {
        zh: '第三方拦截 App 往往要读通讯录、通话记录和短信，等于再交一次信息。2020 年就有工具类 App 里的 SDK 被节目点名。',
        en: 'Third-party blockers often want contacts, call logs and messages: you hand your data over once more. In 2020 a TV programme named SDKs inside tool apps.',
      },
      on: [cite(stepSources['yqqlm-2020-07']), cite(stepSources['jiangsulong-2020-07-19'])],
    },
    overBlocking,
    {
      text: {
        zh: '号码标记会误伤普通人。对“号码池”，拉黑单个号码几乎没用。',
        en: 'Tags can hit innocent people. Against a pool of numbers, blocking one does next to nothing.',
      },
      on: [cite(stepSources['caoyang2002-caoyang2002-2025-03-19'])],
    },
    {
      text: {
        zh: '拦截治标：号码还在别人的名单里。',
        en: 'Blocking treats the symptom: your number is still on their list.',
      },
    },
  ],
  tasks: {
    'carrier-blocking': {
      how: { topic: 'blocking' },
    },
    'phone-blocking': {
      how: 'phone',
      limits: [
        {
          text: {
            zh: '先把系统更新到最新，再看自带的拦截够不够用。',
            en: 'Update the phone first, then see whether its own blocking is enough.',
          },
        },
        {
          text: {
            zh: '安卓 7.0 起，系统里有一份号码黑名单，默认的电话和短信应用共用。在默认应用里拉黑，换了应用也有效。',
            en: 'Since Android 7.0 the system has one block list, shared by the default phone and message apps. Block in the default app, and it holds after you change apps.',
          },
          on: [cite(stepSources['android-source-undated'])],
        },
      ],
    },
    'carrier-overseas': {
      how: { topic: 'overseas' },
      limits: [
        {
          text: {
            zh: '有人接了境外电话后，遇到警察上门。可以请对方出示证件，再打 `110` 核实。',
            en: 'Some people had a police visit after taking a call from outside the mainland. If so, ask for identification and check by calling `110`.',
          },
          on: [
            cite(stepSources['v2ex-2023-04-21']),
            cite(carrierSources['lhrb-2025-06-26']),
            cite(carrierSources['gmw-2025-01-11']),
          ],
        },
      ],
    },
    'message-blocking': {
      how: [
        {
          say: {
            text: {
              zh: '带链接的短信不要点。用手机短信里的“举报”或“拦截”。',
              en: 'Do not tap links in messages. Use 举报 (report) or 拦截 (block) in the phone’s message app.',
            },
            on: [cite(statutes['sms-rules-2026']), cite(stepSources['163-2026-05'])],
          },
        },
        {
          say: {
            text: {
              zh: '能看出公司名、有正规签名的，按短信里的退订方式回复一次，截图留好。',
              en: 'Where the company is named and the signature is proper: reply once the way the message says, and keep a screenshot.',
            },
            on: [cite(stepSources['v2ex-2026-06-09']), cite(stepSources['imca0-just-laws-2021-11-01'])],
          },
        },
        {
          say: {
            text: {
              zh: '境外号码、赌博、色情、贷款乱码，一律不回。一回，对方就知道号码有人用。',
              en: 'Numbers from outside the mainland, gambling, pornography, garbled loan offers: never reply. A reply tells them that the number is in use.',
            },
            on: [cite(stepSources['v2ex-2026-06-09']), cite(stepSources['imca0-just-laws-2021-11-01'])],
          },
        },
        {
          say: {
            text: {
              zh: '退订后还发，截图投诉。商业短信必须给方便的拒收办法（2026 年 5 月起按修订后的规定执行）。',
              en: 'If they go on after that, complain with the screenshots. Commercial messages must offer an easy way to refuse (under the revised rule since May 2026).',
            },
            on: [
              cite(statutes['sms-rules-2026']),
              cite(stepSources['163-2026-05']),
              cite(stepSources['v2ex-2026-06-09']),
              cite(stepSources['imca0-just-laws-2021-11-01']),
            ],
          },
        },
      ],
      limits: [keepBusinessMessages],
      laws: ['sms-2026'],
    },
    'keep-important-calls': {
      how: [
        {
          say: {
            text: {
              zh: '把常打交道的单位存进通讯录。能选“询问”，就不选“静音”。',
              en: 'Save the places you deal with in your contacts. Where there is a choice, take 询问 (ask), not 静音 (silence).',
            },
            on: [
              cite(stepSources['xdtianyu-callerinfo-2016-06-06']),
              cite(stepSources['technode-2026-02-03-2']),
            ],
          },
        },
        {
          say: shortAndLong95,
        },
        {
          say: {
            text: {
              zh: '`400` 可以整段拦，但保修和客服也打不进来。通讯录里的号码设成永远放行。',
              en: 'All of `400` can be blocked, but then warranty and service lines cannot call you either. Always let your contacts through.',
            },
            on: [
              cite(stepSources['xdtianyu-callerinfo-2018-12-03']),
              cite(stepSources['xdtianyu-callerinfo-2018-07-25']),
              cite(stepSources['xdtianyu-callerinfo-2016-09-11']),
            ],
          },
        },
        {
          say: answer700,
        },
        {
          say: {
            text: {
              zh: '每天看一眼拦截记录。等面试、看病、收快递的日子临时放开，过后再开。',
              en: 'Look at the block log once a day. Open up while you wait for an interview, a doctor or a parcel, then turn it on again.',
            },
            on: [
              cite(stepSources['xdtianyu-callerinfo-2016-06-06']),
              cite(stepSources['technode-2026-02-03-2']),
            ],
          },
        },
      ],
      limits: [
        trial700,
        {
          text: {
            zh: '号码标记会被人刷，也会标错，别当证据。拦截按标记次数选低强度，免得一个人标错就拦。',
            en: 'Tags on numbers can be gamed or wrong; they prove nothing. Choose the low level of blocking by tags, so that one mistaken tag does not block a number.',
          },
          on: [
            cite(stepSources['xdtianyu-callerinfo-2018-07-02']),
            cite(stepSources['xdtianyu-callerinfo-2016-11-28']),
            cite(stepSources['xdtianyu-callerinfo-2016-06-06']),
          ],
        },
      ],
    },
    'answer-strangers': {
      how: [
        answerStrangers.twoNumbers,
        answerStrangers.taggedOnly,
        answerStrangers.repeatedCalls,
        answerStrangers.longNumbers,
        answerStrangers.allowList,
      ],
    },
    'parents-phone': {
      how: [parentsPhone.carrierBlocking, parentsPhone.taggedOnly, parentsPhone.contacts, parentsPhone.bills],
    },
    'third-party-blocker': {
      how: [
        {
          say: {
            text: {
              zh: '按顺序来：手机自带的，再到运营商的，不够才装第三方。只给必要的权限，不给通讯录。',
              en: 'In this order: the phone’s own, then the carrier’s, and a third-party app only if that is not enough. Give it the least permissions and no contacts.',
            },
            on: [
              cite(statutes.pipl),
              cite(stepSources['v2ex-2025-03-08']),
              cite(stepSources['v2ex-2024-10-20']),
              cite(stepSources['v2ex-2026-08-01']),
              cite(stepSources['shushuxiu-2023-09-26-2']),
            ],
          },
        },
        {
          say: {
            text: {
              zh: '只从应用商店装。不给通讯录、短信、录音权限也能用的，才装。',
              en: 'Install from the app store only, and only one that works without contacts, messages and recording.',
            },
            on: [
              cite(stepSources['xdtianyu-callerinfo-2016-06-13']),
              cite(stepSources['xdtianyu-callerinfo-2018-07-02']),
              cite(stepSources['10086-pim-2024-12']),
              cite(carrierSources['gdmsci-2025-08-04']),
            ],
          },
        },
        {
          say: {
            text: {
              zh: '看隐私政策：传不传通讯录和通话记录，给不给第三方 SDK。再看收不收费，会不会自动续费。',
              en: 'Read the privacy policy: does it upload contacts or call logs, or share with third-party SDKs? Then: does it cost, and does it renew by itself?',
            },
            on: [
              cite(stepSources['xdtianyu-callerinfo-2016-06-13']),
              cite(stepSources['xdtianyu-callerinfo-2018-07-02']),
              cite(stepSources['10086-pim-2024-12']),
              cite(carrierSources['gdmsci-2025-08-04']),
            ],
          },
        },
        {
          say: {
            text: {
              zh: 'iPhone 装好后，到“设置→电话→来电阻止与身份识别”打开它。或在设置里搜“来电阻止与身份识别”。',
              en: 'On an iPhone, then turn it on under “设置→电话→来电阻止与身份识别”, or search 来电阻止与身份识别 in the settings.',
            },
            on: [
              cite(stepSources['apple-developer-undated']),
              cite(stepSources['apple-developer-undated-2']),
            ],
          },
        },
      ],
      limits: [
        {
          text: {
            zh: '在 iPhone 上，它事先把号码清单交给系统比对，能认出多少，看清单有多大。',
            en: 'On an iPhone it hands a list of numbers to the system beforehand; how many it knows depends on that list.',
          },
          on: [cite(stepSources['apple-developer-undated']), cite(stepSources['apple-developer-undated-2'])],
        },
      ],
      undo: {
        say: {
          text: {
            zh: '用着不放心，先在设置里收回它的权限，再卸载。',
            en: 'Uneasy about it: take back its permissions in the settings, then uninstall it.',
          },
        },
      },
    },
  },
} satisfies StepMore<TaskIdOf<'block'>>;

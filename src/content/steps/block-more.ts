import { keepBusinessMessages, shortAndLong95 } from '../callers/caller-facts.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { answerStrangers } from './answer-strangers.ts';
import { overBlocking } from './over-blocking.ts';
import { parentsPhone } from './parents-phone.ts';
import { answer700, trial700 } from './relay-numbers.ts';
import type { StepMore } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';

const readOn = '2026-11-23';

export const blockMore = {
  right: [
    {
      text: {
        zh: '拦截是见效最快的一步。信通院与三家运营商的免打扰服务免费。',
        en: 'Blocking is the quickest step. The do-not-disturb service run by the academy CAICT and the three carriers is free.',
      },
      sources: [stepSources['tw-ncc-2023'], stepSources['shushuxiu-2023-09-26-2']],
      asOf: '2023-09-26',
      readOn,
      shown: 'reposts',
      factIds: ['step-3-blocking/right/1'],
    },
    {
      text: {
        zh: '用的人很多：2023 年 11 月 6 亿用户，2025 年 6 月 10.8 亿（转引信通院）。',
        en: 'Many use it: 600 million in November 2023, 1.08 billion in June 2025 (quoted from CAICT).',
      },
      sources: [stepSources['tw-ncc-2023'], stepSources['risequiity-2025-11']],
      asOf: '2025-11',
      readOn,
      shown: 'reposts',
      factIds: ['step-3-blocking/right/2'],
    },
  ],
  risky: [
    {
      text: {
        zh: '第三方拦截 App 往往要读通讯录、通话记录和短信，等于再交一次信息。2020 年就有工具类 App 里的 SDK 被节目点名。',
        en: 'Third-party blockers often want contacts, call logs and messages: you hand your data over once more. In 2020 a TV programme named SDKs inside tool apps.',
      },
      sources: [stepSources['yqqlm-2020-07'], stepSources['jiangsulong-2020-07-19']],
      asOf: '2020-07-19',
      readOn,
      shown: 'reposts',
      factIds: ['step-3-blocking/risky/1'],
    },
    overBlocking,
    {
      text: {
        zh: '号码标记会误伤普通人。对“号码池”，拉黑单个号码几乎没用。',
        en: 'Tags can hit innocent people. Against a pool of numbers, blocking one does next to nothing.',
      },
      sources: [stepSources['caoyang2002-caoyang2002-2025-03-19']],
      asOf: '2025-03-19',
      readOn,
      shown: 'one-source',
      factIds: ['step-3-blocking/risky/3'],
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
          sources: [stepSources['android-source-undated']],
          asOf: '2025',
          readOn,
          shown: 'official',
          factIds: ['dev-android-system'],
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
          sources: [
            stepSources['v2ex-2023-04-21'],
            carrierSources['lhrb-2025-06-26'],
            carrierSources['gmw-2025-01-11'],
          ],
          asOf: '2025-06-26',
          readOn,
          shown: 'two-sources',
          factIds: ['faq-overseas-call'],
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
            sources: [stepSources['theonefkguy-chinese-laws-2026-02-09'], stepSources['163-2026-05']],
            asOf: '2026-05',
            readOn,
            shown: 'two-sources',
            factIds: ['step-3-blocking/do/2'],
          },
        },
        {
          say: {
            text: {
              zh: '能看出公司名、有正规签名的，按短信里的退订方式回复一次，截图留好。',
              en: 'Where the company is named and the signature is proper: reply once the way the message says, and keep a screenshot.',
            },
            sources: [stepSources['v2ex-2026-06-09'], stepSources['imca0-just-laws-2021-11-01']],
            asOf: '2026-06-09',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-reply-r'],
          },
        },
        {
          say: {
            text: {
              zh: '境外号码、赌博、色情、贷款乱码，一律不回。一回，对方就知道号码有人用。',
              en: 'Numbers from outside the mainland, gambling, pornography, garbled loan offers: never reply. A reply tells them that the number is in use.',
            },
            sources: [stepSources['v2ex-2026-06-09'], stepSources['imca0-just-laws-2021-11-01']],
            asOf: '2026-06-09',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-reply-r'],
          },
        },
        {
          say: {
            text: {
              zh: '退订后还发，截图投诉。商业短信必须给方便的拒收办法（2026 年 5 月起按修订后的规定执行）。',
              en: 'If they go on after that, complain with the screenshots. Commercial messages must offer an easy way to refuse (under the revised rule since May 2026).',
            },
            sources: [
              stepSources['theonefkguy-chinese-laws-2026-02-09'],
              stepSources['163-2026-05'],
              stepSources['v2ex-2026-06-09'],
              stepSources['imca0-just-laws-2021-11-01'],
            ],
            asOf: '2026-06-09',
            readOn,
            shown: 'two-sources',
            factIds: ['step-3-blocking/do/2', 'faq-reply-r'],
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
            sources: [stepSources['xdtianyu-callerinfo-2016-06-06'], stepSources['technode-2026-02-03-2']],
            asOf: '2026-02-03',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-missed-calls'],
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
            sources: [
              stepSources['xdtianyu-callerinfo-2018-12-03'],
              stepSources['xdtianyu-callerinfo-2018-07-25'],
              stepSources['xdtianyu-callerinfo-2016-09-11'],
            ],
            asOf: '2019-01-05',
            readOn,
            shown: 'two-sources',
            factIds: ['dev-prefix-95'],
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
            sources: [stepSources['xdtianyu-callerinfo-2016-06-06'], stepSources['technode-2026-02-03-2']],
            asOf: '2026-02-03',
            readOn,
            shown: 'two-sources',
            factIds: ['faq-missed-calls'],
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
          sources: [
            stepSources['xdtianyu-callerinfo-2018-07-02'],
            stepSources['xdtianyu-callerinfo-2016-11-28'],
            stepSources['xdtianyu-callerinfo-2016-06-06'],
          ],
          asOf: '2018-07-02',
          readOn,
          shown: 'two-sources',
          factIds: ['faq-tag-trust'],
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
            sources: [
              stepSources['npc-flk-2021-08-20'],
              stepSources['v2ex-2025-03-08'],
              stepSources['v2ex-2024-10-20'],
              stepSources['v2ex-2026-08-01'],
              stepSources['shushuxiu-2023-09-26-2'],
            ],
            asOf: '2026-08-01',
            readOn,
            shown: 'two-sources',
            factIds: ['step-3-blocking/do/1', 'faq-which-app'],
          },
        },
        {
          say: {
            text: {
              zh: '只从应用商店装。不给通讯录、短信、录音权限也能用的，才装。',
              en: 'Install from the app store only, and only one that works without contacts, messages and recording.',
            },
            sources: [
              stepSources['xdtianyu-callerinfo-2016-06-13'],
              stepSources['xdtianyu-callerinfo-2018-07-02'],
              stepSources['10086-pim-2024-12'],
              carrierSources['gdmsci-2025-08-04'],
            ],
            asOf: '2025-08',
            readOn,
            shown: 'one-source',
            factIds: ['dev-apps'],
          },
        },
        {
          say: {
            text: {
              zh: '看隐私政策：传不传通讯录和通话记录，给不给第三方 SDK。再看收不收费，会不会自动续费。',
              en: 'Read the privacy policy: does it upload contacts or call logs, or share with third-party SDKs? Then: does it cost, and does it renew by itself?',
            },
            sources: [
              stepSources['xdtianyu-callerinfo-2016-06-13'],
              stepSources['xdtianyu-callerinfo-2018-07-02'],
              stepSources['10086-pim-2024-12'],
              carrierSources['gdmsci-2025-08-04'],
            ],
            asOf: '2025-08',
            readOn,
            shown: 'one-source',
            factIds: ['dev-apps'],
          },
        },
        {
          say: {
            text: {
              zh: 'iPhone 装好后，到“设置→电话→来电阻止与身份识别”打开它。或在设置里搜“来电阻止与身份识别”。',
              en: 'On an iPhone, then turn it on under “设置→电话→来电阻止与身份识别”, or search 来电阻止与身份识别 in the settings.',
            },
            sources: [stepSources['apple-developer-undated'], stepSources['apple-developer-undated-2']],
            asOf: '2026',
            readOn,
            shown: 'official',
            factIds: ['dev-ios-callkit'],
          },
        },
      ],
      limits: [
        {
          text: {
            zh: '在 iPhone 上，它事先把号码清单交给系统比对，能认出多少，看清单有多大。',
            en: 'On an iPhone it hands a list of numbers to the system beforehand; how many it knows depends on that list.',
          },
          sources: [stepSources['apple-developer-undated'], stepSources['apple-developer-undated-2']],
          asOf: '2026',
          readOn,
          shown: 'official',
          factIds: ['dev-ios-callkit'],
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

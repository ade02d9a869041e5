import { citeOwn } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Task } from './task.ts';

export const thirdPartyBlockerTask: Task = {
  name: { zh: '看清权限，再装拦截 App', en: 'Check permissions before adding an app' },
  why: {
    text: {
      zh: '先用现成的。真要装，别拿通讯录去换。',
      en: 'Use what is there. If you must add an app, do not pay with your contacts.',
    },
  },
  minutes: 10,
  cuts: 'collection',
  how: [
    {
      say: {
        text: {
          zh: '按顺序来：手机自带的，再到运营商的，不够才装第三方。只给必要的权限，不给通讯录。',
          en: 'In this order: the phone’s own, then the carrier’s, and a third-party app only if that is not enough. Give it the least permissions and no contacts.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '只从应用商店装。不给通讯录、短信、录音权限也能用的，才装。',
          en: 'Install from the app store only, and only one that works without contacts, messages and recording.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '看隐私政策：传不传通讯录和通话记录，给不给第三方 SDK。再看收不收费，会不会自动续费。',
          en: 'Read the privacy policy: does it upload contacts or call logs, or share with third-party SDKs? Then: does it cost, and does it renew by itself?',
        },
      },
    },
    {
      say: {
        text: {
          zh: 'iPhone 装好后，要在系统设置的“来电阻止与身份识别”里打开它，它才起作用。',
          en: 'On an iPhone it works only once you turn it on in the settings, under 来电阻止与身份识别 (Call Blocking & Identification).',
        },
        on: [citeOwn(stepSources['apple-developer-undated-2'])],
      },
    },
  ],
  limits: [
    {
      text: {
        zh: '在 iPhone 上，它事先把号码清单交给系统比对，清单里没有的认不出。',
        en: 'On an iPhone it hands a list of numbers to the system beforehand; what is not on the list is not recognised.',
      },
      on: [citeOwn(stepSources['apple-developer-undated'])],
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
};

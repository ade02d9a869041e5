import type { NetworkId } from '#domain/carrier.ts';
import type { ActionId } from '../actions.ts';
import type { Fact } from '../record.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

interface Contact {
  readonly say: readonly Fact[];
  readonly actions: readonly ActionId[];
}

const readOn = '2026-11-23';

/** How to reach the real carrier: hotline, site, app. */
export const contacts = {
  'china-mobile': {
    say: [
      {
        text: {
          zh: '客服热线 `10086`，办业务的短信也发 `10086`。',
          en: 'Customer service is `10086`, for calls and for service messages.',
        },
        sources: [
          carrierSources['fznews-2023-07-17'],
          carrierSources['tongliao-gaj-2025-09-12'],
          carrierSources['metowolf-vcards-2026-08'],
        ],
        asOf: '2025-09',
        readOn,
        shown: 'official',
        factIds: ['cm-hotline'],
      },
      {
        text: {
          zh: '官网 10086.cn，官方 App 叫“中国移动”。',
          en: 'The official site is 10086.cn; the official app is called 中国移动.',
        },
        sources: [
          carrierSources['metowolf-vcards-2026-08'],
          carrierSources['bbthy-2025-05-06'],
          carrierSources['itcow-2025-05-09'],
        ],
        asOf: '2026-08',
        readOn,
        shown: 'two-sources',
        factIds: ['cm-web-app'],
      },
    ],
    actions: ['call-10086', 'site-china-mobile'],
  },
  'china-unicom': {
    say: [
      {
        text: {
          zh: '客服热线 `10010`，办业务的短信也发 `10010`。',
          en: 'Customer service is `10010`, for calls and for service messages.',
        },
        sources: [
          carrierSources['fznews-2023-07-17'],
          carrierSources['tongliao-gaj-2025-09-12'],
          carrierSources['metowolf-vcards-2026-08-2'],
        ],
        asOf: '2025-09',
        readOn,
        shown: 'official',
        factIds: ['cu-hotline'],
      },
      {
        text: {
          zh: '官网 10010.com，官方 App 叫“中国联通”。',
          en: 'The official site is 10010.com; the official app is called 中国联通.',
        },
        sources: [
          carrierSources['metowolf-vcards-2026-08-2'],
          carrierSources['bbthy-2025-05-06'],
          carrierSources['itcow-2025-05-09'],
        ],
        asOf: '2026-08',
        readOn,
        shown: 'two-sources',
        factIds: ['cu-web-app'],
      },
    ],
    actions: ['call-10010', 'site-china-unicom'],
  },
  'china-telecom': {
    say: [
      {
        text: {
          zh: '打电话用 `10000`，发短信用 `10001`，两个号码不一样。',
          en: 'Calls go to `10000`, messages to `10001`: two different numbers.',
        },
        sources: [
          carrierSources['fznews-2023-07-17'],
          carrierSources['gmw-2025-01-11'],
          carrierSources['metowolf-vcards-2026-08-3'],
        ],
        asOf: '2025-09',
        readOn,
        shown: 'official',
        factIds: ['ct-hotline'],
      },
      {
        text: {
          zh: '官网 189.cn，官方 App 叫“中国电信”。',
          en: 'The official site is 189.cn; the official app is called 中国电信.',
        },
        sources: [
          carrierSources['metowolf-vcards-2026-08-3'],
          carrierSources['bbthy-2025-05-06'],
          carrierSources['itcow-2025-05-09'],
        ],
        asOf: '2026-08',
        readOn,
        shown: 'two-sources',
        factIds: ['ct-web-app'],
      },
    ],
    actions: ['call-10000', 'site-china-telecom'],
  },
  'china-broadnet': {
    say: [
      {
        text: {
          zh: '客服热线 `10099`，短信也发 `10099`。',
          en: 'Customer service is `10099`, for calls and messages.',
        },
        sources: [
          carrierSources['tongliao-gaj-2025-09-12'],
          carrierSources['metowolf-vcards-2026-08-4'],
          carrierSources['unnamed-2026'],
        ],
        asOf: '2025-09',
        readOn,
        shown: 'official',
        factIds: ['cb-hotline'],
      },
      {
        text: { zh: '官网 10099.com.cn。', en: 'The official site is 10099.com.cn.' },
        sources: [carrierSources['metowolf-vcards-2026-08-4']],
        asOf: '2026-08',
        readOn,
        shown: 'one-source',
        factIds: ['cb-web'],
      },
      {
        text: {
          zh: '官方 App 的名字说法不一：有的写“中国广电”，公安页面写“中国广电营业厅”。下载前打 `10099` 问清楚。',
          en: 'Sources disagree on the app’s name: some say 中国广电, a police page says 中国广电营业厅. Ask `10099` before you install one.',
        },
        sources: [
          carrierSources['tongliao-gaj-2025-09-12'],
          carrierSources['unnamed-2026'],
          carrierSources['yunzhuji-undated'],
        ],
        asOf: '2026',
        readOn,
        shown: 'conflicting',
        factIds: ['cb-app'],
      },
    ],
    actions: ['call-10099', 'site-china-broadnet'],
  },
} satisfies Record<NetworkId, Contact>;

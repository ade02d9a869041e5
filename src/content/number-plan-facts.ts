import type { PrefixHolder } from '#domain/number-plan.ts';
import type { Fact } from './record.ts';
import { cite } from './source.ts';
import { carrierSources } from './sources/carriers-sources.ts';

// What domain/number-plan.ts rests on, as the reader is told.

/** Why the answer is a guess about today. */
export const portability = {
  text: {
    zh: '2019 年起可以携号转网，号段只说明这个号最初属于哪家。',
    en: 'Numbers have been portable since 2019: a prefix only says whom the number belonged to first.',
  },
  on: [
    cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05']),
    cite(carrierSources['sosol-zgznzx-2022-07-01']),
  ],
} satisfies Fact;

/** Whom ordinary and data prefixes were first allotted to. */
export const ownPrefixes = {
  'china-mobile': {
    text: {
      zh: '移动的手机号段：134（1349 除外）、135–139、147、150–152、157–159、172、178、182–184、187、188、195、197、198。',
      en: 'China Mobile’s prefixes: 134 (but not 1349), 135–139, 147, 150–152, 157–159, 172, 178, 182–184, 187, 188, 195, 197, 198.',
    },
    on: [
      cite(carrierSources['google-libphonenumber-2026-07-2']),
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05']),
      cite(carrierSources['elunez-eladmin-web-2021-04']),
    ],
  },
  'china-unicom': {
    text: {
      zh: '联通的手机号段：130–132、145（上网卡）、155、156、166、175、176、185、186、196。',
      en: 'China Unicom’s prefixes: 130–132, 145 (data cards), 155, 156, 166, 175, 176, 185, 186, 196.',
    },
    on: [
      cite(carrierSources['google-libphonenumber-2026-07-2']),
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05']),
      cite(carrierSources['elunez-eladmin-web-2021-04']),
    ],
  },
  'china-telecom': {
    text: {
      zh: '电信的手机号段：133、149（上网卡）、153、173、177、180、181、189、190、191、193、199；1349 和 17400–17405 是卫星号段。',
      en: 'China Telecom’s prefixes: 133, 149 (data cards), 153, 173, 177, 180, 181, 189, 190, 191, 193, 199; 1349 and 17400–17405 are satellite.',
    },
    on: [
      cite(carrierSources['google-libphonenumber-2026-07-2']),
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05']),
      cite(carrierSources['elunez-eladmin-web-2021-04']),
    ],
  },
  'china-broadnet': {
    text: { zh: '广电的手机号段：192。', en: 'China Broadnet’s prefix: 192.' },
    on: [
      cite(carrierSources['google-libphonenumber-2026-07-2']),
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2019-12']),
      cite(carrierSources['sosol-zgznzx-2022-07-01']),
    ],
  },
} satisfies Partial<Record<PrefixHolder, Fact>>;

/** 1610 has one source, so it is no part of the fact about 192. */
export const newBroadnetPrefix = {
  text: {
    zh: '1610 是新号段，只在一份 2026 年 7 月的资料里归广电。',
    en: '1610 is a new prefix; only one data set, of July 2026, gives it to China Broadnet.',
  },
  on: [cite(carrierSources['google-libphonenumber-2026-07-2'])],
} satisfies Fact;

/** Prefixes that virtual operators resell, by the network that carries them. */
export const resoldPrefixes = {
  'china-mobile': {
    text: {
      zh: '移动网上的虚拟运营商号段：165、1703、1705、1706。',
      en: 'Virtual operators on China Mobile’s network use 165, 1703, 1705 and 1706.',
    },
    on: [
      cite(carrierSources['jieeit-phone-2026-05']),
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05']),
      cite(carrierSources['elunez-eladmin-web-2021-04']),
    ],
  },
  'china-unicom': {
    text: {
      zh: '联通网上的虚拟运营商号段：167、171、1704、1707、1708、1709。',
      en: 'Virtual operators on China Unicom’s network use 167, 171, 1704, 1707, 1708 and 1709.',
    },
    on: [
      cite(carrierSources['jieeit-phone-2026-05']),
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05']),
      cite(carrierSources['elunez-eladmin-web-2021-04']),
    ],
  },
  'china-telecom': {
    text: {
      zh: '电信网上的虚拟运营商号段：162、1700、1701、1702。',
      en: 'Virtual operators on China Telecom’s network use 162, 1700, 1701 and 1702.',
    },
    on: [
      cite(carrierSources['jieeit-phone-2026-05']),
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05']),
      cite(carrierSources['elunez-eladmin-web-2021-04']),
    ],
  },
} satisfies Partial<Record<PrefixHolder, Fact>>;

/** What the kinds that are no ordinary mobile mean. */
export const specialKinds = {
  data: {
    text: {
      zh: '上网卡号段：145 不能打电话，147、149 可以；都是 11 位，能收短信。',
      en: 'Data-card prefixes: 145 cannot call, 147 and 149 can; all have 11 digits and receive messages.',
    },
    on: [cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05'])],
  },
  iot: {
    text: {
      zh: '物联网专用号段，多为 13 位，一般不是个人手机：1440–1442、148（移动），140、146（联通），141（电信）。',
      en: 'Prefixes for things, mostly 13 digits, rarely a person’s phone: 1440–1442 and 148 (China Mobile), 140 and 146 (China Unicom), 141 (China Telecom).',
    },
    on: [
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05']),
      cite(carrierSources['zaojiao86-2019-11-15']),
    ],
  },
  satellite: {
    text: {
      zh: '卫星和应急号段：1349、17400–17405 是电信卫星，1749 是海事卫星，17406–17412 是工信部应急通信。',
      en: 'Satellite and emergency prefixes: 1349 and 17400–17405 are China Telecom satellite, 1749 is maritime satellite, 17406–17412 are MIIT emergency communications.',
    },
    on: [
      cite(carrierSources['google-libphonenumber-2026-07-2']),
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05']),
      cite(carrierSources['zaojiao86-2019-11-15']),
    ],
  },
} satisfies Record<string, Fact>;

export const unassignedPrefixes = {
  text: {
    zh: '没有查到分配给个人的号段：142、143、154、164、168、169、179、194。',
    en: 'Not found allotted to people: 142, 143, 154, 164, 168, 169, 179, 194.',
  },
  on: [
    cite(carrierSources['google-libphonenumber-2026-07-2']),
    cite(carrierSources['sosol-zgznzx-2022-07-01']),
  ],
} satisfies Fact;

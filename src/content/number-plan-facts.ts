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
    cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05'], { zh: '限制', en: 'Limits' }),
    cite(carrierSources['zaojiao86-2019-11-15'], { zh: '试运行', en: 'trial run' }),
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
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05'], {
        zh: '手机卡、上网卡',
        en: 'phone cards, data cards',
      }),
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
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05'], {
        zh: '手机卡、上网卡',
        en: 'phone cards, data cards',
      }),
      cite(carrierSources['elunez-eladmin-web-2021-04']),
    ],
  },
  'china-telecom': {
    text: {
      zh: '电信的手机号段：133、153、173、177、180、181、189、190、191、193、199。',
      en: 'China Telecom’s prefixes: 133, 153, 173, 177, 180, 181, 189, 190, 191, 193, 199.',
    },
    on: [
      cite(carrierSources['google-libphonenumber-2026-07-2']),
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05'], {
        zh: '手机卡',
        en: 'phone cards',
      }),
      cite(carrierSources['elunez-eladmin-web-2021-04']),
    ],
  },
  'china-broadnet': {
    text: { zh: '广电的手机号段：192。', en: 'China Broadnet’s prefix: 192.' },
    on: [
      cite(carrierSources['google-libphonenumber-2026-07-2']),
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05'], {
        zh: '手机卡',
        en: 'phone cards',
      }),
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2019-12']),
    ],
  },
} satisfies Partial<Record<PrefixHolder, Fact>>;

/** 1610 has one source, so it is no part of the fact about 192. */
export const newBroadnetPrefix = {
  text: {
    zh: '1610：2026 年 7 月的一份资料认作手机号，归广电。官方说法没有查到。',
    en: '1610: one data set of July 2026 takes it for a mobile prefix and gives it to China Broadnet. We found no official word.',
  },
  on: [
    cite(carrierSources['google-libphonenumber-2026-07-2'], {
      zh: 'CN 元数据；运营商表写的是 161',
      en: 'the CN metadata; the carrier table says 161',
    }),
  ],
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
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05'], {
        zh: '虚拟运营商',
        en: 'virtual operators',
      }),
    ],
  },
  'china-unicom': {
    text: {
      zh: '联通网上的虚拟运营商号段：167、171、1704、1707、1708、1709。',
      en: 'Virtual operators on China Unicom’s network use 167, 171, 1704, 1707, 1708 and 1709.',
    },
    on: [
      cite(carrierSources['jieeit-phone-2026-05']),
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05'], {
        zh: '虚拟运营商',
        en: 'virtual operators',
      }),
    ],
  },
  'china-telecom': {
    text: {
      zh: '电信网上的虚拟运营商号段：162、1700、1701、1702。',
      en: 'Virtual operators on China Telecom’s network use 162, 1700, 1701 and 1702.',
    },
    on: [
      cite(carrierSources['jieeit-phone-2026-05']),
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05'], {
        zh: '虚拟运营商',
        en: 'virtual operators',
      }),
    ],
  },
} satisfies Partial<Record<PrefixHolder, Fact>>;

/** What the kinds that are no ordinary mobile mean. */
export const specialKinds = {
  data: {
    text: {
      zh: '上网卡号段：145（联通）、147（移动）、149（电信），都是 11 位，能收短信。147、149 已有能打电话的卡，145 标为不能；开不开通话，由运营商定。149 说法不一：2019 年的携号转网细则把它列为物联网号段。',
      en: 'Data-card prefixes: 145 (China Unicom), 147 (China Mobile) and 149 (China Telecom), all with 11 digits, able to receive messages. There are 147 and 149 cards that can call; 145 is listed as unable; the carrier decides whether to offer calls. Sources differ on 149: the number-porting rules of 2019 list it as one for things.',
    },
    on: [
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05'], {
        zh: '上网卡',
        en: 'data cards',
      }),
      cite(carrierSources['zaojiao86-2019-11-15'], { zh: '物联网号码', en: 'numbers for things' }),
    ],
    conflicting: true,
  },
  iot: {
    text: {
      zh: '物联网专用号段，多为 13 位：1440、1441、148（移动），146（联通），1410（电信）。2019 年的携号转网细则把 140–144 都列为物联网号段，没有分运营商。',
      en: 'Prefixes for things, mostly 13 digits: 1440, 1441 and 148 (China Mobile), 146 (China Unicom), 1410 (China Telecom). The number-porting rules of 2019 list all of 140–144 as such, without naming carriers.',
    },
    on: [
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05'], {
        zh: '物联网数据卡',
        en: 'data cards for things',
      }),
      cite(carrierSources['zaojiao86-2019-11-15'], { zh: '物联网号码', en: 'numbers for things' }),
    ],
  },
  satellite: {
    text: {
      zh: '卫星和应急号段：1349、174。其中 1349、17400–17405 归电信，1749 是海事卫星，17406–17412 是工信部应急通信。',
      en: 'Satellite and emergency prefixes: 1349 and 174. Of these 1349 and 17400–17405 belong to China Telecom, 1749 is maritime satellite, 17406–17412 are MIIT emergency communications.',
    },
    on: [
      cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05'], {
        zh: '手机卡',
        en: 'phone cards',
      }),
      cite(carrierSources['zaojiao86-2019-11-15'], { zh: '卫星移动业务号码', en: 'satellite numbers' }),
    ],
  },
} satisfies Record<string, Fact>;

export const unassignedPrefixes = {
  text: {
    zh: '没有查到分配给个人的号段：142、143、154、160、161（1610 除外）、163、164、168、169、179、194。',
    en: 'Not found allotted to people: 142, 143, 154, 160, 161 (but for 1610), 163, 164, 168, 169, 179, 194.',
  },
  on: [
    cite(carrierSources['google-libphonenumber-2026-07-2'], { zh: 'CN 元数据', en: 'the CN metadata' }),
    cite(carrierSources['vincentsit-chinamobilephonenumberregex-2022-05'], {
      zh: '号段表',
      en: 'table of prefixes',
    }),
  ],
} satisfies Fact;

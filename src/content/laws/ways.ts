import type { Localized } from '#domain/locale.ts';
import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { LawId } from './laws.ts';

interface Way {
  readonly name: Localized;
  readonly says: readonly [Fact, ...Fact[]];
  readonly laws: readonly LawId[];
}

/** The three ways that the law offers, from the lightest to the one beside them. */
export const ways: Readonly<Record<'administrative' | 'criminal' | 'civil', Way>> = {
  administrative: {
    name: { zh: '行政：公安和主管部门', en: 'Administrative: the police and the departments' },
    says: [
      {
        text: {
          zh: '公安：出售、提供、窃取、非法获取个人信息，不够犯罪的，拘留十日以上十五日以下；情节较轻的，五日以下。',
          en: 'Police: selling, providing, stealing or illegally obtaining personal information short of a crime brings 10 to 15 days’ detention; up to 5 if minor.',
        },
        on: [
          cite(statutes['public-security-punishments-law']),
          cite(marketSources['lawtext-laws-2026-05-16']),
          cite(lawSources['just-laws-2026-07-17']),
        ],
      },
      {
        text: {
          zh: '市场监管：商家没有你的同意就打商业电话，警告、没收所得，罚违法所得一至十倍；没有违法所得的，罚五十万元以下。',
          en: 'Market regulators: commercial calls without your consent bring a warning, confiscation, and 1 to 10 times the gain; with no gain up to 500,000 yuan.',
        },
        on: [
          cite(statutes['consumer-rights-regulations']),
          cite(marketSources['lawtext-laws-2026-05-16']),
          cite(lawSources['just-laws-2026-07-17']),
        ],
      },
      {
        text: {
          zh: '违规处理个人信息：拒不改正的，罚 100 万元以下；严重的，5000 万元以下或上年营业额 5% 以下。',
          en: 'Processing personal information against the rules: up to 1 million yuan if they refuse to correct; if serious, up to 50 million or 5% of last year’s turnover.',
        },
        on: [
          cite(statutes.pipl),
          cite(marketSources['lawtext-laws-2026-05-16']),
          cite(lawSources['just-laws-2026-07-17']),
        ],
      },
    ],
    laws: ['psl-56', 'crpr-24', 'pipl-65-66'],
  },
  criminal: {
    name: { zh: '刑事：公安立案', en: 'Criminal: a case opened by the police' },
    says: [
      {
        text: {
          zh: '到“情节严重”才是犯罪：看信息多敏感，50 条、500 条或 5000 条起，或者违法所得 5000 元起。内部人员减半。',
          en: 'It is a crime from “serious” on: from 50, 500 or 5,000 records by how sensitive they are, or from 5,000 yuan gained illegally. Half for insiders.',
        },
        on: [
          cite(statutes['personal-information-crimes-interpretation']),
          cite(marketSources['lawtext-laws-2026-05-16']),
          cite(lawSources['lawrefbook-laws-2025-04-19']),
        ],
      },
      {
        text: {
          zh: '情节严重，三年以下有期徒刑或拘役，并处或单处罚金。情节特别严重，三年以上七年以下，并处罚金。',
          en: 'Serious: up to 3 years or short-term detention, with a fine or a fine alone. Especially serious: 3 to 7 years and a fine.',
        },
        on: [
          cite(statutes['criminal-law']),
          cite(marketSources['lawtext-laws-2026-05-16']),
          cite(lawSources['just-laws-2026-07-17']),
        ],
      },
      {
        text: {
          zh: '十倍以上，就是“情节特别严重”。',
          en: 'Ten times the number is “especially serious”.',
        },
        on: [
          cite(statutes['personal-information-crimes-interpretation']),
          cite(marketSources['lawtext-laws-2026-05-16']),
          cite(lawSources['lawrefbook-laws-2025-04-19']),
        ],
      },
    ],
    laws: ['crim-253-1', 'interp-2017'],
  },
  civil: {
    name: { zh: '民事：上法院', en: 'Civil: in court' },
    says: [
      {
        text: {
          zh: '民事可以同时走：要求停止、道歉、删除、赔偿。',
          en: 'A civil claim can run in parallel: a stop, an apology, deletion, compensation.',
        },
        on: [
          cite(statutes['civil-code']),
          cite(statutes.pipl),
          cite(lawSources['just-laws-2026-07-17']),
          cite(stepSources['jsjc-2022-12-19']),
        ],
      },
      {
        text: {
          zh: '处理你信息的一方证明不了自己没过错，就要赔。',
          en: 'Whoever handled your data pays unless it proves that it was not at fault.',
        },
        on: [
          cite(statutes.pipl),
          cite(marketSources['lawtext-laws-2026-05-16']),
          cite(lawSources['just-laws-2026-07-17']),
        ],
      },
    ],
    laws: ['civ-1032-1034', 'civ-remedies', 'pipl-69-71'],
  },
};

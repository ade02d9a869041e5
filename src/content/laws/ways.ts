import type { Localized } from '#domain/locale.ts';
import type { Fact } from '../record.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
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
          zh: '公安：违反国家有关规定出售、提供个人信息，或者窃取、非法获取个人信息，不够刑事处罚的，拘留十日以上十五日以下；情节较轻的，五日以下。',
          en: 'Police: selling or providing personal information in breach of state rules, or stealing or illegally obtaining it, short of criminal punishment, brings 10 to 15 days’ detention; up to 5 if minor.',
        },
        on: [cite(statutes['public-security-punishments-law'], article(3, 56))],
      },
      {
        text: {
          zh: '市场监管：商家没有你的同意就打商业电话的，责令改正，可以警告、没收违法所得、罚违法所得一至十倍；没有违法所得的，罚五十万元以下。其他法律、法规另有规定的，依照其规定。',
          en: 'Market regulators: commercial calls without your consent bring an order to correct and, as the case may be, a warning, confiscation and 1 to 10 times the gain; with no gain up to 500,000 yuan. Where other laws or regulations provide otherwise, they apply.',
        },
        on: [
          cite(statutes['consumer-rights-regulations'], article(24, 50)),
          cite(statutes['consumer-rights-law'], article(56)),
        ],
      },
      {
        text: {
          zh: '违规处理个人信息：责令改正；拒不改正的，罚 100 万元以下。情节严重的，由省级以上部门罚 5000 万元以下或上年营业额 5% 以下。',
          en: 'Processing personal information against the rules: an order to correct; up to 1 million yuan if refused. If serious, departments from the province up impose up to 50 million or 5% of last year’s turnover.',
        },
        on: [cite(statutes.pipl, article(66))],
      },
    ],
    laws: ['psl-56', 'crpr-24', 'pipl-65-66'],
  },
  criminal: {
    name: { zh: '刑事：公安立案', en: 'Criminal: a case opened by the police' },
    says: [
      {
        text: {
          zh: '违反国家有关规定出售、提供，或者窃取、非法获取公民个人信息，到“情节严重”才是犯罪：三年以下有期徒刑或拘役，并处或单处罚金；情节特别严重的，三年以上七年以下，并处罚金。',
          en: 'Selling or providing citizens’ personal information in breach of state rules, or stealing or illegally obtaining it, is a crime from “serious” on: up to 3 years or short-term detention, with a fine or a fine alone; especially serious: 3 to 7 years and a fine.',
        },
        on: [cite(statutes['criminal-law'], article('253-1'))],
      },
      {
        text: {
          zh: '“情节严重”：看信息多敏感，50 条、500 条或 5000 条起，或者违法所得 5000 元起，还有其他情形。把履职、服务中得到的信息卖给、提供给别人的，减半。',
          en: '“Serious”: from 50, 500 or 5,000 records by how sensitive they are, or from 5,000 yuan gained illegally, and in other cases. Half for whoever sells or provides what came from their job or service.',
        },
        on: [cite(statutes['personal-information-crimes-interpretation'], article(5))],
      },
      {
        text: {
          zh: '数量或数额到这些标准的十倍以上，就是“情节特别严重”。',
          en: 'Ten times these numbers or sums is “especially serious”.',
        },
        on: [cite(statutes['personal-information-crimes-interpretation'], article(5))],
      },
    ],
    laws: ['crim-253-1', 'interp-2017'],
  },
  civil: {
    name: { zh: '民事：上法院', en: 'Civil: in court' },
    says: [
      {
        text: {
          zh: '同一件事，承担了行政、刑事责任的，不影响再承担民事责任。',
          en: 'For one and the same act, administrative or criminal liability does not affect the civil one.',
        },
        on: [cite(statutes['civil-code'], article(187))],
      },
      {
        text: {
          zh: '人格权受到侵害的，可以要求停止、道歉；对方有过错、造成损害的，可以要求赔偿。',
          en: 'Where your personality rights are infringed you may demand a stop and an apology; where the other side is at fault and did damage, compensation.',
        },
        on: [cite(statutes['civil-code'], article(995, 1165))],
      },
      {
        text: {
          zh: '对方违反法律、行政法规或者约定处理你的信息的，可以要求及时删除。',
          en: 'Where your data is handled against laws, administrative regulations or the agreement you may demand prompt deletion.',
        },
        on: [cite(statutes['civil-code'], article(1037))],
      },
      {
        text: {
          zh: '处理你的信息、侵害你的权益并造成损害的，处理者证明不了自己没过错，就要赔。',
          en: 'Where handling your data infringed your rights and did damage, the handler pays unless it proves that it was not at fault.',
        },
        on: [cite(statutes.pipl, article(69))],
      },
    ],
    laws: ['civ-1032-1034', 'civ-remedies', 'pipl-69-71'],
  },
};

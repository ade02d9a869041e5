import { article, cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { SelfHelpStep } from './step.ts';

export const law: SelfHelpStep = {
  article: 5,
  name: { zh: '依法追责', en: 'Use the law' },
  lead: {
    zh: '找对部门，带齐材料，一步步要结果。',
    en: 'The right office, the right papers, one step at a time.',
  },
  verdict: { zh: '方向对，话说满了', en: 'Right direction, overstated' },
  whyHere: {
    text: {
      zh: '有了前面的记录和编号，投诉、报案才有东西可交，所以在留证之后。',
      en: 'Complaints and reports need the records and numbers from before, so this follows the evidence.',
    },
  },
  quotation: {
    text: {
      zh: '原文写：“报警处理，现在国家已经有了法律上的规定，泄露倒卖个人信息是要判罪的。”（趣头条，2022-03-24）',
      en: 'The article says: “Report it to the police: the state now has laws, and leaking and reselling personal information is a crime.” (Qutoutiao, 2022-03-24; our translation)',
    },
    on: [cite(stepSources['unnamed-2022-03-24'])],
  },
  right: [
    {
      text: {
        zh: '违反国家有关规定出售、提供公民个人信息，或者非法获取，情节严重的是犯罪（刑法第 253 条之一）。违反国家有关规定出售、提供个人信息，或者非法获取，不够犯罪的，2026 年起处拘留（治安管理处罚法第 56、144 条）。',
        en: 'To sell or provide citizens’ personal information against state rules, or to obtain it illegally, is a crime when serious (Criminal Law, article 253-1). To sell or provide personal information against state rules, or to obtain it illegally, short of a crime, has been punished with detention since 2026 (public-security law, articles 56 and 144).',
      },
      on: [
        cite(statutes['criminal-law'], article('253-1')),
        cite(statutes['public-security-punishments-law'], article(56, 144)),
      ],
    },
  ],
  risky: [
    {
      text: {
        zh: '单纯被打推销电话，公安常会说不够立案，让你去 12321、12315。这不是推诿，是分工。',
        en: 'For plain sales calls the police often say it is not enough for a case and send you to 12321 or 12315. That is division of work, not refusal.',
      },
    },
    {
      text: {
        zh: '只有号码、没有别的信息，算不算侵犯公民个人信息罪里的“公民个人信息”，刑事裁判中有分歧。',
        en: 'In criminal cases courts differ on whether a bare number, with nothing else, is “citizens’ personal information”, as the crime of infringing it has it.',
      },
      on: [cite(stepSources['buaq-undated']), cite(lawSources['udefense-undated'])],
    },
    {
      text: {
        zh: '报案书别写成“必判刑”。',
        en: 'Do not write in a report that conviction is certain.',
      },
    },
    {
      text: {
        zh: '违反治安管理的行为，六个月内没被公安发现的不再处罚，从行为发生那天算；连续或继续的，从结束那天算（治安管理处罚法第 25 条）。',
        en: 'Public-security violations that the police do not discover in six months are no longer punished, counted from the act or, if it went on, its end (public-security law, article 25).',
      },
      on: [cite(statutes['public-security-punishments-law'], article(25))],
    },
    {
      text: {
        zh: '所以别拖，早点报案。',
        en: 'So do not wait: report it early.',
      },
    },
  ],
  groups: [
    { name: { zh: '先备好', en: 'Prepare' }, tasks: ['choose-route', 'evidence-pack'] },
    {
      name: { zh: '投诉和举报', en: 'Complain and report' },
      tasks: ['complain-12315', 'complain-finance', 'report-data-trade', 'not-the-debtor'],
    },
    { name: { zh: '报案和起诉', en: 'Police and court' }, tasks: ['report-police', 'if-refused', 'sue'] },
  ],
};

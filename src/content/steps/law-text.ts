import { stepSources } from '../sources/steps-sources.ts';
import { lawTasks } from './law-tasks.ts';
import type { StepText } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';

const readOn = '2026-11-23';

export const lawText = {
  quotation: {
    text: {
      zh: '原文写：“报警处理，现在国家已经有了法律上的规定，泄露倒卖个人信息是要判罪的。”（趣头条，2022-03-24）',
      en: 'The article says: “Report it to the police: the state now has laws, and leaking and reselling personal information is a crime.” (Qutoutiao, 2022-03-24; our translation)',
    },
    sources: [stepSources['unnamed-2022-03-24']],
    asOf: '2022-03-24',
    readOn,
    shown: 'one-source',
    factIds: ['step-5-police-law'],
  },
  right: [
    {
      text: {
        zh: '出售、非法获取个人信息，够“情节严重”是犯罪；不够的，2026 年起也可以拘留。',
        en: 'Selling or illegally obtaining personal data is a crime when serious; since 2026 detention is possible below that.',
      },
      sources: [
        stepSources['npc-flk-2020-12-26'],
        stepSources['npc-flk-2025-06-27'],
        stepSources['imca0-just-laws-2021-11-01'],
      ],
      asOf: '2025-06-27',
      readOn,
      shown: 'official',
      factIds: ['step-5-police-law/right/1'],
    },
  ],
  risky: [
    {
      text: {
        zh: '单纯被打推销电话，公安常会说不够立案，让你去 12321、12315。这不是推诿，是分工。',
        en: 'For plain sales calls the police often send you to 12321 or 12315. That is division of work, not refusal.',
      },
    },
    {
      text: {
        zh: '只有号码、没有别的信息，算不算“公民个人信息”，裁判中有分歧。报案书别写成“必判刑”。',
        en: 'Courts differ on whether a bare number counts as personal information. Do not write in a report that conviction is certain.',
      },
      sources: [stepSources['buaq-undated']],
      asOf: 'undated',
      readOn,
      shown: 'one-source',
      factIds: ['step-5-police-law/risky/2'],
    },
    {
      text: {
        zh: '治安案件半年没被发现就不再处罚，拖久了可能就过了。',
        en: 'Public-security violations lapse if not discovered in six months: do not wait too long.',
      },
      sources: [stepSources['npc-flk-2025-06-27'], stepSources['imca0-just-laws-2021-11-01']],
      asOf: '2025-06-27',
      readOn,
      shown: 'official',
      factIds: ['step-5-police-law/risky/3'],
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
  tasks: lawTasks,
} satisfies StepText<TaskIdOf<'law'>>;

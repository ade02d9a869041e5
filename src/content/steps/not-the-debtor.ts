import { actions } from '../actions.ts';
import type { Advice, Fact, Step } from '../record.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';

/** What somebody tells debt collectors who owes them nothing. */
export const notTheDebtor = {
  askWho: {
    say: {
      text: {
        zh: '问清机构全称、工号、借款合同编号，录音。',
        en: 'Ask for the firm’s full name, staff number and loan contract number, and record it.',
      },
      on: [
        cite(stepSources['imca0-just-laws-2021-11-01']),
        cite(stepSources['csai-undated']),
        cite(stepSources['ecowood-2025-03-14']),
      ],
    },
  },
  declare: {
    say: {
      text: {
        zh: '照着说：“我不是贵方债务人，该号码由我自（某年某月）起使用。请立即核实并从联系人中删除、停止拨打，并书面告知信息来源。本次通话已录音。”',
        en: 'Say in Chinese: “我不是贵方债务人，该号码由我自（某年某月）起使用。请立即核实并从联系人中删除、停止拨打，并书面告知信息来源。本次通话已录音。” (I am not your debtor; I have used this number since … Please check, delete it, stop calling and tell me the source in writing. This call is recorded.)',
      },
      on: [
        cite(stepSources['imca0-just-laws-2021-11-01']),
        cite(stepSources['csai-undated']),
        cite(stepSources['ecowood-2025-03-14']),
      ],
    },
  },
  giveNothing: {
    say: {
      text: {
        zh: '不说自己的身份证号，不代还，不点短信链接。',
        en: 'Do not give your ID number, do not pay for others, do not tap links.',
      },
      on: [
        cite(stepSources['people-politics-2014-09-15']),
        cite(stepSources['sqrb-undated']),
        cite(stepSources['csai-undated']),
      ],
    },
  },
  complain: {
    say: {
      text: {
        zh: '拒不停止：投诉 12378、12321。',
        en: 'If they do not stop: complain to 12378 and 12321.',
      },
      on: [
        cite(stepSources['imca0-just-laws-2021-11-01']),
        cite(stepSources['csai-undated']),
        cite(stepSources['ecowood-2025-03-14']),
      ],
    },
    action: actions['call-12378'],
  },
  threats: {
    say: {
      text: {
        zh: '有威胁、辱骂、PS 照片，报警。给亲友发一条统一说明，别替人还。',
        en: 'Threats, abuse or doctored photos: call the police. Send family and friends one explanation, and do not pay for anyone.',
      },
      on: [
        cite(stepSources['imca0-just-laws-2021-11-01']),
        cite(stepSources['show-hezi-2025-05-16']),
        cite(stepSources['ecowood-2025-03-14-2']),
      ],
    },
    action: actions['call-110'],
  },
  standard: {
    text: {
      zh: '国家标准的要点：只向债务人催收，非债务人明确拒绝后不得再联系。它是推荐还是强制，我们没有查到。',
      en: 'The national standard in short: collect from the debtor only, and leave others alone once they clearly refuse. Whether it is binding, we did not find.',
    },
    on: [
      cite(stepSources['imca0-just-laws-2021-11-01']),
      cite(stepSources['csai-undated']),
      cite(stepSources['ecowood-2025-03-14']),
    ],
  },
} satisfies Record<string, Step | Fact | Advice>;

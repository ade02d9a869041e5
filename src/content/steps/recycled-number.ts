import { actions } from '../actions.ts';
import type { Step } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

/** How the accounts that a number’s previous owner left are cleared. */
export const recycledNumber = {
  chinaMobile: {
    say: {
      text: {
        zh: '移动：中国移动 App 首页搜“二次号码焕新”或“解绑服务”。',
        en: 'Mobile: search 二次号码焕新 or 解绑服务 on the 中国移动 app’s home page.',
      },
      on: [
        cite(carrierSources['mofcom-dzswgf-2025-04']),
        cite(stepSources['people-finance-2025-05-11']),
        cite(carrierSources['tmzncty-how-people-lived-2026']),
        cite(stepSources['bbthy-2025-05-06-2']),
        cite(stepSources['itcow-2025-05-09-2']),
        cite(stepSources['bfwz-2025-05-02-2']),
      ],
    },
    action: actions['app-china-mobile-recycled'],
  },
  chinaUnicom: {
    say: {
      text: {
        zh: '联通：中国联通 App 搜“二次号码焕新”。',
        en: 'Unicom: search 二次号码焕新 in the 中国联通 app.',
      },
      on: [
        cite(carrierSources['mofcom-dzswgf-2025-04']),
        cite(stepSources['people-finance-2025-05-11']),
        cite(carrierSources['tmzncty-how-people-lived-2026']),
        cite(stepSources['bbthy-2025-05-06-2']),
        cite(stepSources['itcow-2025-05-09-2']),
        cite(stepSources['bfwz-2025-05-02-2']),
      ],
    },
    action: actions['app-china-unicom-recycled'],
  },
  chinaTelecom: {
    say: {
      text: {
        zh: '电信：中国电信 App 搜“二次焕新”，或“查询办理→全部→生活服务→便民→二次号码焕新”。',
        en: 'Telecom: search 二次焕新 in the 中国电信 app, or “查询办理→全部→生活服务→便民→二次号码焕新”.',
      },
      on: [
        cite(carrierSources['mofcom-dzswgf-2025-04']),
        cite(stepSources['people-finance-2025-05-11']),
        cite(carrierSources['tmzncty-how-people-lived-2026']),
        cite(stepSources['bbthy-2025-05-06-2']),
        cite(stepSources['itcow-2025-05-09-2']),
        cite(stepSources['bfwz-2025-05-02-2']),
      ],
    },
    action: actions['app-china-telecom-recycled'],
  },
  soon: {
    say: {
      text: {
        zh: '拿到新号就办，通常 5 个工作日内处理。',
        en: 'Do it as soon as you have the number; it usually takes up to 5 working days.',
      },
      on: [cite(stepSources['itcow-2025-05-09-3']), cite(stepSources['bfwz-2025-05-02-3'])],
    },
  },
} satisfies Record<string, Step>;

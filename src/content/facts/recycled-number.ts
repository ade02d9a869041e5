import { actions } from '../actions.ts';
import type { Advice, Step } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

/** How the accounts that a number’s previous owner left are cleared. */
export const recycledNumber = {
  chinaMobile: {
    say: {
      text: {
        zh: '移动：中国移动 App 首页搜“二次号码焕新”或“解绑服务”。',
        en: 'China Mobile: search 二次号码焕新 or 解绑服务 on the 中国移动 app’s home page.',
      },
      on: [cite(carrierSources['itcow-2025-05-09']), cite(carrierSources['bbthy-2025-05-06'])],
    },
    action: actions['app-china-mobile-recycled'],
  },
  chinaUnicom: {
    say: {
      text: {
        zh: '联通：中国联通 App“服务→通用服务→二次号码焕新”，或搜“二次号码焕新”。',
        en: 'China Unicom: “服务→通用服务→二次号码焕新” in the 中国联通 app, or search 二次号码焕新.',
      },
      on: [
        cite(carrierSources['itcow-2025-05-09'], { zh: '入口路径', en: 'menu path' }),
        cite(carrierSources['bbthy-2025-05-06'], { zh: '搜索', en: 'search' }),
      ],
    },
    action: actions['app-china-unicom-recycled'],
  },
  chinaTelecom: {
    say: {
      text: {
        zh: '电信：中国电信 App 搜“二次焕新”，或“查询办理→全部→生活服务→便民→二次号码焕新”。',
        en: 'China Telecom: search 二次焕新 in the 中国电信 app, or “查询办理→全部→生活服务→便民→二次号码焕新”.',
      },
      on: [cite(carrierSources['itcow-2025-05-09']), cite(carrierSources['bbthy-2025-05-06'])],
    },
    action: actions['app-china-telecom-recycled'],
  },
  soon: {
    say: {
      text: {
        zh: '多久办好，有网站写：移动、电信 5 个工作日内处理，联通实时推送解绑。',
        en: 'How long it takes, one site says: China Mobile and China Telecom within 5 working days, China Unicom passes it on at once.',
      },
      on: [cite(carrierSources['itcow-2025-05-09'])],
    },
  },
} satisfies Record<string, Step>;

export const refreshAtOnce: Advice = {
  text: { zh: '拿到新号就办。', en: 'Do it as soon as you have the number.' },
};

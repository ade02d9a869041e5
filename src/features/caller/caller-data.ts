import { actions } from '#content/actions.ts';
import { looksLocal, unknowable } from '#content/callers/common-advice.ts';
import { kindTexts } from '#content/callers/kinds.ts';
import { spamReport } from '#content/carrier-services/reporting.ts';
import type { Advice, Fact } from '#content/record.ts';
import type { Shown } from '#content/shown.ts';
import { callerKinds } from '#domain/caller-kinds.ts';
import { pageNames, titleOf } from '#i18n/page-names.ts';

type Say = Fact | Advice;

/** What the page on callers is made of: sentences that many kinds share, each once, and in the kinds their places. Runs at build. */
export const callerData = {
  head: () => ({
    title: titleOf(pageNames.caller),
    description: {
      zh: '贴上陌生来电：手机、固话、95、400、700、106、境外还是伪装的号码，说明什么、看不出什么、接不接、怎么举报。只在本机辨认，不上网查。',
      en: 'Paste the number that rang: mobile, landline, 95, 400, 700, abroad or disguised; what that tells, what it cannot, and what to do. Read on your device only.',
    },
  }),
  props: () => {
    const says: Say[] = [];
    const placeOf = (say: Say): number => {
      const place = says.indexOf(say);
      return place < 0 ? says.push(say) - 1 : place;
    };
    return {
      kinds: callerKinds.map((id) => {
        const { verdict, what, link, inChain, now } = kindTexts[id];
        return {
          id,
          name: kindTexts[id].name,
          verdict,
          what: what.map(placeOf),
          link,
          inChain: placeOf(inChain),
          now: now.map(({ say, ...step }) => ({ ...step, say: placeOf(say) })),
        };
      }),
      unknowable: unknowable.map(placeOf),
      looksLocal: placeOf(looksLocal),
      report: { say: placeOf(spamReport.say), action: actions['site-12321'] },
      says,
      /** Where to read on. */
      further: [
        {
          path: '/chain#pool',
          name: { zh: '拉黑一个，为什么还有一池子', en: 'Why blocking one number is not enough' },
        },
        {
          path: '/steps/block',
          name: {
            zh: '按类别拦：打开手机和运营商的拦截',
            en: 'Block by kind: turn on your phone’s and carrier’s blocking',
          },
        },
        {
          path: '/carrier',
          name: {
            zh: '关掉境外来电：看你的运营商怎么关',
            en: 'Stop calls from outside the mainland, carrier by carrier',
          },
        },
        { path: '/channels', name: { zh: '举报投诉：该找哪一家', en: 'Report and complain: which office' } },
        {
          path: '/faq/official-call',
          name: {
            zh: '自称公安、银行、客服的，怎么分真假',
            en: 'It claims to be the police, a bank or customer service: true or false?',
          },
        },
      ],
    };
  },
};

export type CallerProps = Shown<ReturnType<typeof callerData.props>>;

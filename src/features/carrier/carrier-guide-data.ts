import type { Shown } from '#content/shown.ts';
import { type CarrierId, carrierIds } from '#domain/carrier.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { guidanceFor, topicList } from './guidance-data.ts';

/** What a carrier's own page is made of. Runs at build. */
export const carrierGuideData = {
  ids: carrierIds,
  head: (carrier: CarrierId) => {
    const { name } = carriers[carrier];
    return {
      title: {
        zh: `${name.zh}：关骚扰电话的做法 · 断链`,
        en: `${name.en}: how to stop spam calls · Breakchain`,
      },
      description: {
        zh: `${name.zh}用户怎样免费开通骚扰电话拦截、关掉境外来电、举报、投诉、查呼叫转移、停机保号和销号，每条都有来源和日期。`,
        en: `How ${name.en} customers turn on call blocking, stop overseas calls, report, complain, check forwarding, suspend and cancel, with sources and dates.`,
      },
    };
  },
  props: (carrier: CarrierId) => ({ carrier, topics: topicList, guidance: guidanceFor(carrier) }),
};

export type CarrierGuideProps = Shown<ReturnType<typeof carrierGuideData.props>>;

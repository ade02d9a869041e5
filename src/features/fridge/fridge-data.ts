import { actions } from '#content/actions.ts';
import { guidanceOf } from '#content/guidance/carrier-guidance.ts';
import type { Shown } from '#content/shown.ts';
import { phones } from '#content/steps/phones.ts';
import { carrierIds } from '#domain/carrier.ts';
import type { Localized } from '#domain/locale.ts';
import { pageNames, titleOf } from '#i18n/page-names.ts';

/** How each carrier's customers take a topic back, where that is known. */
function undoOf(topic: 'blocking' | 'overseas') {
  const ways = carrierIds.map((id) => {
    const guidance = guidanceOf[id][topic];
    return [id, 'undo' in guidance ? guidance.undo?.say.text : undefined] as const;
  });
  return Object.fromEntries(ways.filter(([, say]) => say)) as Partial<Record<string, Localized>>;
}

/** What may stand on the sheet: how each act is taken back, and whom each carrier's customers call. Runs at build. */
export const fridgeData = {
  head: () => ({
    title: titleOf(pageNames.fridge),
    description: {
      zh: '一张 A4 或一张图：要钱、要验证码先打给谁，110、96110，这部手机开了哪些拦截、怎么取消，运营商客服。贴在冰箱上，或发到家人群。',
      en: 'One A4 sheet or one picture: whom to call first, 110 and 96110, what this phone blocks and how to undo it, the carrier’s hotline.',
    },
  }),
  props: () => ({
    undo: {
      'carrier-blocking': undoOf('blocking'),
      'carrier-overseas': undoOf('overseas'),
      'phone-blocking': Object.fromEntries(
        Object.entries(phones).map(([id, { back }]) => [id, back.text]),
      ) as Partial<Record<string, Localized>>,
    },
    hotlines: {
      'china-mobile': actions['call-10086'].to,
      'china-unicom': actions['call-10010'].to,
      'china-telecom': actions['call-10000'].to,
      'china-broadnet': actions['call-10099'].to,
    },
  }),
};

export type FridgeProps = Shown<ReturnType<typeof fridgeData.props>>;

import type { Shown } from '#content/shown.ts';

export const fridgeData = {
  head: () => ({ title: { zh: 'fridge', en: 'fridge' }, description: { zh: 'fridge', en: 'fridge' } }),
  props: () => ({}),
};

export type FridgeProps = Shown<ReturnType<typeof fridgeData.props>>;

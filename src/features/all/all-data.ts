import type { Shown } from '#content/shown.ts';

export const allData = {
  head: () => ({ title: { zh: 'all', en: 'all' }, description: { zh: 'all', en: 'all' } }),
  props: () => ({}),
};

export type AllProps = Shown<ReturnType<typeof allData.props>>;

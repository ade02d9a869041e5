import type { Shown } from '#content/shown.ts';

export const startData = {
  head: () => ({ title: { zh: 'start', en: 'start' }, description: { zh: 'start', en: 'start' } }),
  props: () => ({}),
};

export type StartProps = Shown<ReturnType<typeof startData.props>>;

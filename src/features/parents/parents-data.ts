import type { Shown } from '#content/shown.ts';

export const parentsData = {
  head: () => ({ title: { zh: 'parents', en: 'parents' }, description: { zh: 'parents', en: 'parents' } }),
  props: () => ({}),
};

export type ParentsProps = Shown<ReturnType<typeof parentsData.props>>;

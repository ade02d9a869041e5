import type { CallerKind } from '#domain/caller-kinds.ts';
import type { CallerKindText } from './kind-texts.ts';
import { outsideKinds } from './outside-kinds.ts';
import { plainKinds } from './plain-kinds.ts';
import { serviceKinds } from './service-kinds.ts';

/** What each kind means for whoever was called. */
export const kindTexts: Readonly<Record<CallerKind, CallerKindText>> = {
  ...plainKinds,
  ...serviceKinds,
  ...outsideKinds,
};

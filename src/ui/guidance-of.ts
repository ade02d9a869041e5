import { type CarrierGuidance, guidanceFiles } from '#content/guidance/carrier-guidance.ts';
import type { CarrierId } from '#domain/carrier.ts';
import { type Lazy, lazily } from './lazily.ts';

/** A carrier's guidance, loaded once it is wanted. */
export const guidanceOf: Record<CarrierId, Lazy<CarrierGuidance>> = {
  'china-mobile': lazily(guidanceFiles['china-mobile']),
  'china-unicom': lazily(guidanceFiles['china-unicom']),
  'china-telecom': lazily(guidanceFiles['china-telecom']),
  'china-broadnet': lazily(guidanceFiles['china-broadnet']),
  mvno: lazily(guidanceFiles.mvno),
};

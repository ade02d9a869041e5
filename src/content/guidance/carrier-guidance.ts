import type { CarrierId } from '#domain/carrier.ts';
import type { Advice, Fact, Guidance, NotFound } from '../record.ts';
import type { TopicId } from './topics.ts';

/** For customers of a virtual operator: the host network's way, under the sentence that it may not cover them. */
export interface HostGuidance {
  readonly useHost: Fact | Advice;
}

/** What one carrier's customers are told on every topic; no topic is silently missing. */
export type CarrierGuidance = Record<TopicId, Guidance | NotFound | HostGuidance>;

/** Each carrier's guidance is a file of its own, so that nobody loads another's. */
export const guidanceFiles: Record<CarrierId, () => Promise<CarrierGuidance>> = {
  'china-mobile': async () => (await import('./china-mobile.ts')).chinaMobile,
  'china-unicom': async () => (await import('./china-unicom.ts')).chinaUnicom,
  'china-telecom': async () => (await import('./china-telecom.ts')).chinaTelecom,
  'china-broadnet': async () => (await import('./china-broadnet.ts')).chinaBroadnet,
  mvno: async () => (await import('./mvno.ts')).mvno,
};

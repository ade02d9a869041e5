import type { CarrierId } from '#domain/carrier.ts';
import type { ActionId } from '../actions.ts';
import type { Advice, Fact, Guidance, NotFound } from '../record.ts';
import type { TopicId } from './topics.ts';

/** For customers of a virtual operator: the host network's way, under the sentence that it may not cover them. */
export interface HostGuidance {
  readonly useHost: Fact | Advice;
}

/** How to reach the real carrier: hotline, site, app. */
interface Contact {
  readonly say: readonly Fact[];
  readonly actions: readonly ActionId[];
}

/** What one carrier's customers are told on every topic; no topic is silently missing. */
export type CarrierGuidance = Record<TopicId, Guidance | NotFound | HostGuidance> & {
  readonly contact?: Contact;
};

/** Each carrier's guidance is a file of its own, so that nobody loads another's. */
export const guidanceFiles: Record<CarrierId, () => Promise<CarrierGuidance>> = {
  'china-mobile': async () => (await import('./china-mobile.ts')).chinaMobile,
  'china-unicom': async () => (await import('./china-unicom.ts')).chinaUnicom,
  'china-telecom': async () => (await import('./china-telecom.ts')).chinaTelecom,
  'china-broadnet': async () => (await import('./china-broadnet.ts')).chinaBroadnet,
  mvno: async () => (await import('./mvno.ts')).mvno,
};

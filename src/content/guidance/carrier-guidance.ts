import type { CarrierId } from '#domain/carrier.ts';
import type { Action, Advice, Fact, Guidance, NotFound } from '../record.ts';
import { chinaBroadnet } from './china-broadnet.ts';
import { chinaMobile } from './china-mobile.ts';
import { chinaTelecom } from './china-telecom.ts';
import { chinaUnicom } from './china-unicom.ts';
import { mvno } from './mvno.ts';
import type { TopicId } from './topics.ts';

/** For customers of a virtual operator: the host network's way, under the sentence that it may not cover them. */
export interface HostGuidance {
  readonly useHost: Fact | Advice;
}

/** How to reach the real carrier: hotline, site, app. */
interface Contact {
  readonly say: readonly Fact[];
  readonly actions: readonly Action[];
}

/** What one carrier's customers are told on every topic; no topic is silently missing. */
export type CarrierGuidance = Record<TopicId, Guidance | NotFound | HostGuidance> & {
  readonly contact?: Contact;
};

export const guidanceOf: Record<CarrierId, CarrierGuidance> = {
  'china-mobile': chinaMobile,
  'china-unicom': chinaUnicom,
  'china-telecom': chinaTelecom,
  'china-broadnet': chinaBroadnet,
  mvno: mvno,
};

import type { KindTexts } from '#content/callers/kind-texts.ts';
import type { CallerKind } from '#domain/caller-kinds.ts';
import { type Lazy, lazily } from '#ui/lazily.ts';

type Texts = Lazy<KindTexts>;

const plain: Texts = lazily(async () => (await import('#content/callers/plain-kinds.ts')).plainKinds);
const service: Texts = lazily(async () => (await import('#content/callers/service-kinds.ts')).serviceKinds);
const outside: Texts = lazily(async () => (await import('#content/callers/outside-kinds.ts')).outsideKinds);

/** The texts among which a kind's are: comes once there is a number of that kind. */
export const textsWith: Readonly<Record<CallerKind, Texts>> = {
  mobile: plain,
  'virtual-operator': plain,
  landline: plain,
  'without-area-code': plain,
  things: plain,
  satellite: plain,
  'not-in-plan': plain,
  withheld: plain,
  'company-95': service,
  'call-centre-95': service,
  'short-call-centre-95': service,
  'other-95': service,
  'company-400': service,
  'privacy-700': service,
  'sms-port-106': service,
  'short-96': service,
  'anti-fraud-96110': service,
  'carrier-service': service,
  'public-service': service,
  region: outside,
  abroad: outside,
  'official-disguise': outside,
  'digits-added': outside,
};

import { type CarrierGuidance, guidanceOf } from '#content/guidance/carrier-guidance.ts';
import type { TopicId } from '#content/guidance/topics.ts';
import { namedLaw, namedTask } from '#content/named.ts';
import type { Phone, Step } from '#content/record.ts';
import type { Shown } from '#content/shown.ts';
import { type PhoneId, phoneNames } from '#content/steps/phone-names.ts';
import { phones } from '#content/steps/phones.ts';
import { situations } from '#content/steps/situations.ts';
import type { Task } from '#content/tasks/task.ts';
import { type TaskId, tasks } from '#content/tasks/tasks.ts';
import { type CarrierId, carrierIds } from '#domain/carrier.ts';
import type { Localized } from '#domain/locale.ts';

/** In steps; or as each phone's owners, or each carrier's customers, do it. */
type Way =
  | { readonly steps: readonly [Step, ...Step[]] }
  | { readonly phones: readonly NamedPhone[] }
  | { readonly topic: TopicId; readonly byCarrier: Readonly<Record<CarrierId, CarrierGuidance[TopicId]>> };

interface NamedPhone extends Phone {
  readonly id: PhoneId;
  readonly name: Localized;
}

/** A task with all that its entry on the step's page shows. Runs at build. */
export function taskOf(id: TaskId) {
  const { name, why, minutes, cuts, for: audience, before, how, laws, ...more } = tasks[id];
  return {
    id,
    name,
    why,
    minutes,
    cuts,
    ...(audience?.situations && {
      situations: audience.situations.map((situation) => ({ id: situation, ...situations[situation] })),
    }),
    ...(before && { before: { says: before.says, tasks: before.tasks.map(namedTask) } }),
    how: wayOf(how),
    ...more,
    ...(laws && { laws: laws.map(namedLaw) }),
  };
}

function wayOf(how: Task['how']): Way {
  if (how === 'phone') return { phones: (Object.keys(phoneNames) as PhoneId[]).map(phoneOf) };
  if ('topic' in how) return { topic: how.topic, byCarrier: guidanceOn(how.topic) };
  return { steps: how };
}

const phoneOf = (id: PhoneId): NamedPhone => ({ id, name: phoneNames[id], ...phones[id] });

const guidanceOn = (topic: TopicId) =>
  Object.fromEntries(carrierIds.map((id) => [id, guidanceOf[id][topic]])) as Record<
    CarrierId,
    CarrierGuidance[TopicId]
  >;

export type TaskProps = Shown<ReturnType<typeof taskOf>>;

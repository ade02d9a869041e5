import { mvnoAskOwn, mvnoBrandFromPrefix } from '#content/facts/mvno-ask-own.ts';
import { guidanceOf } from '#content/guidance/carrier-guidance.ts';
import { mvnoBrands } from '#content/guidance/mvno-brands.ts';
import { type TopicId, topics } from '#content/guidance/topics.ts';
import type { Shown } from '#content/shown.ts';
import type { TaskId } from '#content/tasks/tasks.ts';
import type { CarrierId } from '#domain/carrier.ts';
import type { Localized } from '#domain/locale.ts';

interface TopicOfGuidance {
  readonly id: TopicId;
  readonly name: Localized;
  readonly why: Localized;
  /** The task of the five steps that it is. */
  readonly task?: TaskId;
}

/** What carriers are asked about, most useful first. Runs at build. */
export const topicList: readonly TopicOfGuidance[] = (Object.keys(topics) as TopicId[]).map((id) => {
  const { name, why, ...more } = topics[id];
  return { id, name, why, ...('task' in more && { task: more.task }) };
});

/** All that one carrier's customers are told. Runs at build. */
export const guidanceFor = (carrier: CarrierId) => ({
  topics: guidanceOf[carrier],
  ...(carrier === 'mvno' && {
    brands: {
      says: [mvnoAskOwn, mvnoBrandFromPrefix],
      list: Object.entries(mvnoBrands).map(([id, brand]) => ({ id, ...brand })),
    },
  }),
});

export type TopicList = Shown<typeof topicList>;
export type GuidanceFor = Shown<ReturnType<typeof guidanceFor>>;
export type Brands = NonNullable<GuidanceFor['brands']>;

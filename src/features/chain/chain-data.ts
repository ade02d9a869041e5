import { actors } from '#content/market/actors.ts';
import { claims } from '#content/market/claims.ts';
import { actorLabels, flowLabels } from '#content/market/drawing-labels.ts';
import { flows } from '#content/market/flows.ts';
import { linkStories, otherClaims } from '#content/market/links.ts';
import { macDrawing, provenRoutes } from '#content/market/mac.ts';
import { timeline } from '#content/market/timeline.ts';
import { tricks } from '#content/market/tricks.ts';
import { namedTask } from '#content/named.ts';
import type { Fact } from '#content/record.ts';
import type { Shown } from '#content/shown.ts';
import { ourOrder } from '#content/steps/steps.ts';
import type { Task } from '#content/tasks/task.ts';
import { type TaskId, tasksOf } from '#content/tasks/tasks.ts';
import { type LinkId, linkIds } from '#domain/chain-link.ts';
import type { Localized } from '#domain/locale.ts';
import { runPool } from '#domain/pool-model.ts';
import { pageNames, titleOf } from '#i18n/page-names.ts';

/** The tasks of the five steps that cut a link and are for everybody. */
const tasksThatCut = (link: LinkId) =>
  ourOrder.flatMap((step) =>
    Object.entries<Task>(tasksOf[step])
      .filter(([, { cuts, for: audience }]) => cuts === link && !audience?.situations)
      .map(([task]) => namedTask(task as TaskId)),
  );

/** The same ids, with what the page needs of each record. */
const eachOf = <Id extends string, From, To>(
  records: Readonly<Record<Id, From>>,
  pick: (record: From) => To,
) =>
  Object.fromEntries(
    Object.entries<From>(records).map(([id, record]) => [id, pick(record)]),
  ) as unknown as Readonly<Record<Id, To>>;

interface ActorToShow {
  readonly name: Localized;
  readonly role: Fact;
  readonly named?: Fact;
}

/** How many percent fewer ring when each number is blocked by hand: a mean of many runs of 30 days. */
const poolResults = [10, 50, 200, 1000, 5000].map((size) => {
  const runs = Array.from({ length: 300 }, (_, seed) =>
    runPool(
      { size, firms: 1, callsADay: 3, days: 30, seed: seed * 7919 + 1 },
      { block: true, share: 0, silence: false, contacts: false, changedOn: null, leaksAgain: false },
    ),
  );
  const sum = (what: 'stopped' | 'calls') => runs.reduce((total, run) => total + run[what], 0);
  return { size, percent: Math.round((100 * sum('stopped')) / sum('calls')) };
});

/** What the page on the chain is made of: each record once, and in the links their ids. Runs at build. */
export const chainData = {
  head: () => ({
    title: titleOf(pageNames.chain),
    description: {
      zh: '一个号码怎样被泄露、标价、拨打：七环讲清谁在赚钱、什么花招、怎么剪。“浏览网页就泄露手机号”等说法逐条核对，附来源。',
      en: 'How a number is leaked, priced and dialled: seven links, who stands there, their tricks and what cuts them. Each claim checked, with sources.',
    },
  }),
  props: () => ({
    links: linkIds.map((id) => ({ id, ...linkStories[id], tasks: tasksThatCut(id) })),
    market: {
      actors: eachOf(actors, ({ name, role, named }: ActorToShow) => ({ name, role, named })),
      flows,
      tricks: eachOf(tricks, ({ name, how, counter }) => ({ name, how, counter })),
      claims: eachOf(claims, ({ claim, verdict, why }) => ({ claim, verdict, why })),
    },
    mac: { ...macDrawing, routes: provenRoutes },
    labels: { actors: actorLabels, flows: flowLabels },
    otherClaims,
    timeline,
    poolResults,
  }),
};

export type ChainProps = Shown<ReturnType<typeof chainData.props>>;

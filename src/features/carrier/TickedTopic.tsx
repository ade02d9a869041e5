import type { NetworkId } from '#domain/carrier.ts';
import { useText } from '#i18n/locale.ts';
import { markDone, unmark, useTask } from '#state/task.ts';
import { Tick } from '#ui/Tick.tsx';
import { TopicGuidance } from '#ui/TopicGuidance.tsx';
import type { GuidanceFor, TopicList } from './guidance-data.ts';
import { carrierWords as words } from './words.ts';

type Topics = GuidanceFor['topics'];

interface Props {
  readonly topic: TopicList[number];
  readonly topics: Topics;
  /** For a virtual operator, the network that carries it and what its own customers do, if the number told. */
  readonly host?: { readonly network: NetworkId; readonly topics: Topics } | undefined;
  readonly bestFirst?: boolean;
}

/** A topic's guidance; where it is a task of the five steps, with that task's tick. */
export function TickedTopic({ topic: { id, name, task }, topics, host, bestFirst = false }: Props) {
  const guidance = {
    topic: id,
    guidance: topics[id],
    host: host && { network: host.network, guidance: host.topics[id] },
    bestFirst,
  };
  if (!task) return <TopicGuidance {...guidance} />;
  return (
    <>
      <TopicGuidance {...guidance} onDone={() => markDone(task, new Date())} />
      <TopicTick topic={id} name={name} task={task} />
    </>
  );
}

function TopicTick({ topic, name, task }: { topic: string; name: string; task: string }) {
  const text = useText();
  const { status } = useTask(task);
  return (
    <div className="needs-script">
      <Tick
        id={`${topic}-done`}
        isDone={status === 'done'}
        onChange={(isDone) => (isDone ? markDone(task, new Date()) : unmark(task))}
      >
        <span>
          {text(words.done)}
          <span className="visually-hidden">{text(words.doneOf(name))}</span>
        </span>
      </Tick>
    </div>
  );
}

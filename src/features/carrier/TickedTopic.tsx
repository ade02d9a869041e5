import type { CarrierGuidance } from '#content/guidance/carrier-guidance.ts';
import { type TopicId, topics } from '#content/guidance/topics.ts';
import type { TaskId } from '#content/steps/task-index.ts';
import type { NetworkId } from '#domain/carrier.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { markDone, unmark, useTask } from '#state/task.ts';
import { Tick } from '#ui/Tick.tsx';
import { TopicGuidance } from '#ui/TopicGuidance.tsx';
import { carrierWords as words } from './words.ts';

interface Props {
  readonly topic: TopicId;
  readonly guidance: CarrierGuidance[TopicId];
  readonly host?: NetworkId | undefined;
  readonly bestFirst?: boolean;
}

/** A topic's guidance; where it is a task of the five steps, with that task's tick. */
export function TickedTopic(props: Props) {
  const locale = useLocale();
  const topic = topics[props.topic];
  const task = 'task' in topic ? topic.task : null;
  const guideOf = (network: NetworkId) => `${paths.carrierGuide(locale, network)}#${props.topic}`;
  if (!task) return <TopicGuidance {...props} guideOf={guideOf} />;
  return (
    <>
      <TopicGuidance {...props} guideOf={guideOf} onDone={() => markDone(task, new Date())} />
      <TopicTick topic={props.topic} task={task} />
    </>
  );
}

function TopicTick({ topic, task }: { topic: TopicId; task: TaskId }) {
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
          <span className="visually-hidden">{text(words.doneOf(topics[topic].name))}</span>
        </span>
      </Tick>
    </div>
  );
}

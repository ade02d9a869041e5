import type { LawId } from '#content/laws/laws.ts';
import type { Task, TaskHow } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import { HowStep } from '#ui/HowStep.tsx';
import { useLazy } from '#ui/lazily.ts';
import { Says } from '#ui/Says.tsx';
import { CarrierHow } from './CarrierHow.tsx';
import { Checklist } from './Checklist.tsx';
import { PhoneHow } from './PhoneHow.tsx';
import { lawLinks } from './step-text-of.ts';
import style from './Task.module.css';
import { taskWords as words } from './words.ts';

interface Props {
  readonly how: TaskHow;
  readonly others: Readonly<Record<string, Task>>;
  readonly isOpen: boolean;
  readonly onDone: () => void;
}

/** What comes before, the way itself, what it costs and the way back. */
export function TaskGuide({ how: guide, others, isOpen, onDone }: Props) {
  const text = useText();
  const { before, how, checklist, limits, undo, laws } = guide;
  return (
    <>
      {before && (
        <div className={style.before}>
          <h4>{text(words.before)}</h4>
          <Says says={before.says} />
          <ul>
            {before.tasks.map((other) => (
              <li key={other}>
                <a href={`#${other}`}>{others[other] && text(others[other].name)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {how === 'phone' && <PhoneHow isOpen={isOpen} />}
      {typeof how === 'object' && 'topic' in how && (
        <CarrierHow topic={how.topic} isOpen={isOpen} onDone={onDone} />
      )}
      {typeof how === 'object' && !('topic' in how) && (
        <ol className={style.steps}>
          {how.map((step) => (
            <li key={text(step.say.text)}>
              <HowStep step={step} onSent={onDone} />
            </li>
          ))}
        </ol>
      )}
      {checklist && <Checklist kinds={checklist} />}
      {limits && (
        <div className={style.limits}>
          <h4>{text(words.limits)}</h4>
          <Says says={limits} />
        </div>
      )}
      {undo && (
        <div className={style.limits}>
          <h4>{text(words.undo)}</h4>
          <HowStep step={undo} />
        </div>
      )}
      {laws && <LawBehind ids={laws} />}
    </>
  );
}

/** Its names come with the task's texts, so they are there. */
function LawBehind({ ids }: { ids: readonly LawId[] }) {
  const text = useText();
  const LawLinks = useLazy(lawLinks);
  return (
    <div>
      <h4>{text(words.laws)}</h4>
      <LawLinks ids={ids} />
    </div>
  );
}

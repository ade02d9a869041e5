import { useText } from '#i18n/locale.ts';
import { HowStep } from '#ui/HowStep.tsx';
import { LawLinks } from '#ui/LawLinks.tsx';
import { Says } from '#ui/Says.tsx';
import { CarrierHow } from './CarrierHow.tsx';
import { Checklist } from './Checklist.tsx';
import { PhoneHow } from './PhoneHow.tsx';
import style from './Task.module.css';
import type { TaskProps } from './task-data.ts';
import { taskWords as words } from './words.ts';

interface Props {
  readonly task: TaskProps;
  readonly onDone: () => void;
}

/** What comes before, the way itself, what it costs and the way back. */
export function TaskGuide({ task: { before, how, checklist, limits, undo, laws }, onDone }: Props) {
  const text = useText();
  return (
    <>
      {before && (
        <div className={style.before}>
          <h4>{text(words.before)}</h4>
          <Says says={before.says} />
          <ul>
            {before.tasks.map((other) => (
              <li key={other.id}>
                <a href={`#${other.id}`}>{other.name}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {'phones' in how && <PhoneHow phones={how.phones} />}
      {'byCarrier' in how && <CarrierHow how={how} onDone={onDone} />}
      {'steps' in how && (
        <ol className={style.steps}>
          {how.steps.map((step) => (
            <li key={step.say.text}>
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
      {laws && (
        <div>
          <h4>{text(words.laws)}</h4>
          <LawLinks laws={laws} />
        </div>
      )}
    </>
  );
}

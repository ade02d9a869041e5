import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import button from '#ui/Button.module.css';
import { HowStep } from '#ui/HowStep.tsx';
import { Later } from '#ui/Later.tsx';
import { Link } from '#ui/Link.tsx';
import { RuledFold } from '#ui/RuledFold.tsx';
import { SayText } from '#ui/SayText.tsx';
import { SituationChip } from './SituationChip.tsx';
import style from './StepsPage.module.css';
import type { StepsProps } from './steps-data.ts';
import { stepsWords as words } from './words.ts';

type Situation = StepsProps['situations'][number];

/** Situations that have an act of their own: it is there where it is tapped. */
export function Situations({ situations }: Pick<StepsProps, 'situations'>) {
  const text = useText();
  return (
    <section className={style.situations} aria-labelledby="situations">
      <h2 id="situations">{text(words.situations)}</h2>
      <p>{text(words.situationsLead)}</p>
      <div>
        {situations.map((situation) => (
          <RuledFold key={situation.id} id={situation.id} summary={<h3>{situation.name}</h3>} isScreenOnly>
            <Later isFolded className={style.act}>
              <Act situation={situation} />
            </Later>
          </RuledFold>
        ))}
      </div>
    </section>
  );
}

function Act({ situation: { id, urgent, why, act, tasks } }: { situation: Situation }) {
  const text = useText();
  const locale = useLocale();
  return (
    <>
      {urgent && (
        <p>
          <Link className={button.act} to={paths.urgent(locale, urgent)}>
            {text(words.doNow)}
          </Link>
        </p>
      )}
      <SayText say={why} />
      <ol className={style.how}>
        {act.map((step) => (
          <li key={step.say.text}>
            <HowStep step={step} />
          </li>
        ))}
      </ol>
      <ul className={style.more}>
        {tasks.map((task) => (
          <li key={task.id}>
            <Link to={`${paths.step(locale, task.step)}#${task.id}`}>{text(words.wholeOf(task.name))}</Link>
          </li>
        ))}
        {id === 'elderly-parent' && (
          <li>
            <Link to={paths.parents(locale)}>{text(words.toParents)}</Link>
          </li>
        )}
      </ul>
      <p className="needs-script">
        <SituationChip id={id} name={text(words.isMine)} />
      </p>
    </>
  );
}

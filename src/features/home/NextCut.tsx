import { firstActs, nextAct } from '#domain/first-acts.ts';
import { nextTask } from '#domain/next-task.ts';
import { actWords } from '#i18n/act-words.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useChosenCarrier } from '#state/chosen-carrier.ts';
import { useProgress } from '#state/progress.ts';
import { useReader } from '#state/reader.ts';
import { useReaderProgress } from '#state/reader-progress.ts';
import button from '#ui/Button.module.css';
import { Chain } from '#ui/Chain.tsx';
import { Link } from '#ui/Link.tsx';
import style from './HomePage.module.css';
import type { HomeProps } from './home-data.ts';
import { Icon } from './Icon.tsx';
import { Stopped } from './Stopped.tsx';
import { homeWords as words } from './words.ts';

/** For whom has been here: what comes next, the chain as it is, what is stopped, and the button that goes on. */
export function NextCut(props: HomeProps) {
  const { act, eyebrow, title, to, goOn } = useNext(props);
  const { chain } = useReaderProgress(props.allTasks);
  return (
    <>
      <div className={style.heading}>
        <p className={style.eyebrow}>{eyebrow}</p>
        <h1 tabIndex={-1}>{title}</h1>
      </div>
      <div className={style.chain}>
        <Chain states={act ? { ...chain, [props.allTasks[act].cuts]: 'now' } : chain} />
      </div>
      <div className={style.next}>
        <Stopped />
        <Link className={button.act} to={to}>
          {act && <Icon id="cut" />}
          {goOn}
        </Link>
      </div>
    </>
  );
}

/** The next of the three acts; after them, the first task that is left in the five steps. */
function useNext({ allTasks, taskNames }: HomeProps) {
  const text = useText();
  const locale = useLocale();
  const { carrier } = useChosenCarrier();
  const statuses = useProgress();
  const reader = useReader();
  const act = nextAct(statuses);
  if (act)
    return {
      act,
      eyebrow: text(words.goOn(firstActs.indexOf(act) + 1)),
      title: text(actWords(act, carrier).title),
      to: `${paths.start(locale)}#${act}`,
      goOn: text(words.cut),
    };
  const isAllCut = firstActs.every((settled) => statuses[settled]?.status === 'done');
  const eyebrow = text(isAllCut ? words.allCut : words.allSettled);
  const task = nextTask(allTasks, reader, statuses);
  if (!task)
    return {
      act,
      eyebrow,
      title: text(words.nothingLeft),
      to: paths.steps(locale),
      goOn: text(words.lookAgain),
    };
  return {
    act,
    eyebrow,
    title: text(words.next),
    to: `${paths.step(locale, allTasks[task].step)}#${task}`,
    goOn: taskNames[task],
  };
}

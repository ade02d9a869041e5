import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useReaderProgress } from '#state/reader-progress.ts';
import { Chain } from '#ui/Chain.tsx';
import { chainSentence } from '#ui/chain-words.ts';
import { Link } from '#ui/Link.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { ArticleOrder } from './ArticleOrder.tsx';
import { FirstActs } from './FirstActs.tsx';
import { PrintAll } from './PrintAll.tsx';
import { Situations } from './Situations.tsx';
import { StepRows } from './StepRows.tsx';
import style from './StepsPage.module.css';
import type { StepsProps } from './steps-data.ts';
import { useShownAsSaved } from './use-shown-as-saved.ts';
import { stepsWords as words } from './words.ts';

/** What to do today, this week and later; beside it, the situations that have an act of their own. */
export function StepsPage({ steps, article, allTasks, situations }: StepsProps) {
  const text = useText();
  const locale = useLocale();
  const progress = useReaderProgress(allTasks);
  useShownAsSaved();
  return (
    <div className={style.page}>
      <PageHead title={text(words.title)} lead={text(words.lead)} />
      <div className={style.columns}>
        <div className={style.column}>
          <section className={style.chain} aria-label={text(words.yourChain)}>
            <Chain states={progress.chain} />
            <p>{text(chainSentence(progress.chain))}</p>
          </section>
          {steps.map((step, index) => (
            <StepRows key={step.id} step={step} number={index + 1} count={progress.steps[step.id]}>
              {index === 0 && <FirstActs />}
              {index === 0 && (
                <p className={style.jump}>
                  <a href="#situations">{text(words.toSituations)}</a>
                </p>
              )}
            </StepRows>
          ))}
          <ArticleOrder article={article} />
        </div>
        <div className={style.column}>
          <Situations situations={situations} />
          <p className={style.tools}>
            <Link to={paths.fridge(locale)}>{text(words.toFridge)}</Link>
            <Link to={paths.myData(locale)}>{text(words.backup)}</Link>
          </p>
          <PrintAll steps={steps} />
        </div>
      </div>
    </div>
  );
}

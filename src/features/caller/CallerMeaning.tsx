import type { CallerKind } from '#domain/caller-kinds.ts';
import type { CallerInLog } from '#domain/read-callers.ts';
import { useText } from '#i18n/locale.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { HowStep } from '#ui/HowStep.tsx';
import { Says } from '#ui/Says.tsx';
import { SayText } from '#ui/SayText.tsx';
import style from './CallerPage.module.css';
import { useCommonAdvice, useKind } from './caller-texts.ts';
import { KindMeaning } from './KindMeaning.tsx';
import { hasReport, reportForm, reportId } from './report-form.ts';
import { timesOf } from './times-of.ts';
import { callerWords as words } from './words.ts';

interface Props {
  readonly kind: CallerKind;
  /** All of this kind, for the report. */
  readonly callers: readonly CallerInLog[];
  /** Of the only number the answer above has said name and verdict. */
  readonly isAlone: boolean;
}

/** What to do about this kind, what it means, what it cannot tell, and the report, filled in. */
export function CallerMeaning({ kind, callers, isAlone }: Props) {
  const text = useText();
  const meaning = useKind(kind);
  const { unknowable, looksLocal, report } = useCommonAdvice();
  const form = reportForm({
    kind,
    digits: callers.map(({ digits }) => digits).join('、'),
    when: timesOf(callers, 'when'),
    lasted: timesOf(callers, 'lasted'),
  });
  return (
    <div className={style.meaning}>
      {!isAlone && (
        <>
          <h2>{meaning.name}</h2>
          <p className={style.verdict}>{meaning.verdict}</p>
        </>
      )}
      <KindMeaning {...meaning} />
      {kind === 'virtual-operator' && (
        <section className={style.part}>
          <h3>{text(words.local)}</h3>
          <SayText say={looksLocal} />
        </section>
      )}
      <section className={style.part}>
        <h3>{text(words.unknowable)}</h3>
        <Says says={unknowable.filter((say) => say !== meaning.inChain)} />
      </section>
      {hasReport(kind) && (
        <section className={style.part}>
          <h3 id={reportId(kind)}>{text(words.report)}</h3>
          <HowStep step={report} />
          <p>{text(words.formLabel)}</p>
          <pre className={style.form} lang="zh-CN">
            {form}
          </pre>
          <div>
            <CopyButton copies={form} label={words.copyForm} />
          </div>
        </section>
      )}
    </div>
  );
}

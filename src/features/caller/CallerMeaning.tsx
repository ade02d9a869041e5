import { callerNames } from '#content/callers/caller-names.ts';
import { looksLocal, unknowable } from '#content/callers/common-advice.ts';
import { reportForm } from '#content/callers/report-form.ts';
import { spamReport } from '#content/carrier-services/reporting.ts';
import type { CallerKind } from '#domain/caller-kinds.ts';
import type { CallerInLog } from '#domain/read-callers.ts';
import { useText } from '#i18n/locale.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { HowStep } from '#ui/HowStep.tsx';
import { useLazy } from '#ui/lazily.ts';
import { Says } from '#ui/Says.tsx';
import { SayText } from '#ui/SayText.tsx';
import style from './CallerPage.module.css';
import { KindMeaning } from './KindMeaning.tsx';
import { textsWith } from './texts-with.ts';
import { timesOf } from './times-of.ts';
import { callerWords as words } from './words.ts';

interface Props {
  readonly kind: CallerKind;
  /** All of this kind, for the report. */
  readonly callers: readonly CallerInLog[];
  readonly isAlone: boolean;
}

/** What this kind means, what to do, what it cannot tell, and the report, filled in. */
export function CallerMeaning({ kind, callers, isAlone }: Props) {
  const text = useText();
  const meaning = useLazy(textsWith[kind])[kind];
  if (!meaning) throw new Error(`No text for callers of the kind ${kind}`);
  const form = reportForm({
    kind,
    digits: callers.map(({ digits }) => digits).join('、'),
    when: timesOf(callers, 'when'),
    lasted: timesOf(callers, 'lasted'),
  });
  return (
    <div className={style.meaning}>
      <h2 className={isAlone ? 'visually-hidden' : undefined}>{text(callerNames[kind])}</h2>
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
      {kind !== 'anti-fraud-96110' && (
        <section className={style.part}>
          <h3>{text(words.report)}</h3>
          <HowStep step={{ say: spamReport.say, action: 'site-12321' }} />
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

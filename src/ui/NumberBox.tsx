import { useEffect, useMemo, useRef, useState } from 'react';
import type { Localized } from '#domain/locale.ts';
import { type Sorted, sortTyped } from '#domain/sort-typed.ts';
import { useText } from '#i18n/locale.ts';
import { answerTo } from '#i18n/number-answers.ts';
import style from './NumberBox.module.css';
import { NumberField } from './NumberField.tsx';
import { numberBoxWords as words } from './number-box-words.ts';
import { WhoseNumber } from './WhoseNumber.tsx';

interface Props {
  readonly label: Localized;
  readonly promise: Localized;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** The reader says that it is their own. */
  readonly onMine: (typed: string) => void;
  /** It called the reader: they say so, or it can be nothing else. */
  readonly onCaller: (typed: string) => void;
  /** Whether that is settled: it is not asked again. */
  readonly isCaller?: boolean;
  readonly takesLines?: boolean;
  readonly isQuiet?: boolean;
}

/**
 * The one box for any number. Of a mobile it asks whose it is, in place; what can only have called needs no question,
 * and what is a slip is said and stays.
 */
export function NumberBox(props: Props) {
  const { label, promise, typed, onType, onMine, onCaller } = props;
  const { isCaller = false, takesLines = false, isQuiet = false } = props;
  const text = useText();
  const sorted = useMemo(() => sortTyped(typed), [typed]);
  const [asked, setAsked] = useState<{ typed: string } | null>(null);
  const question = useRef<HTMLFieldSetElement>(null);
  const isAsking = sorted.as === 'mobile' && !isCaller;
  const isAsked = asked?.typed === typed;
  const slip = isAsked || isTooLong(sorted) ? slipWords(sorted) : null;

  useEffect(() => {
    if (isAsking) question.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsking]);

  // Whoever has pressed the button waits for the question; whoever types is not torn away.
  useEffect(() => {
    if (isAsking && asked) question.current?.focus();
  }, [isAsking, asked]);

  function ask(now: string): boolean {
    const found = sortTyped(now);
    setAsked({ typed: now });
    if (found.as === 'caller') onCaller(now);
    return slipWords(found) !== null;
  }

  return (
    <div className={style.box}>
      <NumberField
        asksFor={{ label, promise, example: words.example }}
        button={isAsking || isCaller ? 'clear' : 'ask'}
        isQuiet={isQuiet}
        typed={typed}
        onType={(now) => {
          setAsked(null);
          onType(now);
        }}
        onAsk={ask}
        takesLines={takesLines}
        onLines={onCaller}
      />
      <div role="status">
        {isAsking && <span className="visually-hidden">{text(words.asks)}</span>}
        {slip && <p className={style.slip}>{text(slip)}</p>}
      </div>
      {isAsking && (
        <WhoseNumber
          box={question}
          reading={sorted.reading}
          onMine={() => onMine(typed)}
          onTheirs={() => onCaller(typed)}
        />
      )}
    </div>
  );
}

const isTooLong = (sorted: Sorted): boolean => sorted.as === 'slip' && sorted.reading.kind === 'too-long';

/** What is said of what is no number; null where it is one. */
function slipWords(sorted: Sorted): Localized | null {
  if (sorted.as === 'nothing') return words.nothing;
  if (sorted.as === 'slip') return answerTo(sorted.reading);
  if (sorted.as === 'no-number') return sorted.isMasked ? words.masked : words.noNumber;
  return null;
}

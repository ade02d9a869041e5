import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Localized } from '#domain/locale.ts';
import { hasSeveralLines } from '#domain/several-lines.ts';
import { useText } from '#i18n/locale.ts';
import button from './Button.module.css';
import { type Field, formatField } from './format-field.ts';
import style from './NumberField.module.css';
import { numberFieldWords as words } from './number-field-words.ts';

interface Props {
  /** What is in memory: shown on arrival, and taken away when it is erased. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Enter or the button, also when pressed before our script ran. True: it is to be corrected, and keeps the focus. */
  readonly onAsk: (typed: string) => unknown;
  /** The button that asks, or the one that clears. */
  readonly button: 'ask' | 'clear';
  /** Whether another button of the page is the filled one. */
  readonly isQuiet?: boolean;
  /** What is asked for, where it need not be the reader’s own number. */
  readonly asksFor?: { readonly label: Localized; readonly example: Localized; readonly promise: Localized };
  /** Whether lines have room in it: as many as there are, up to a few. */
  readonly takesLines?: boolean;
  /** What to do with pasted lines, where they have none. */
  readonly onLines?: (pasted: string) => void;
}

/** What a field of several lines shows at once, and how much one of them holds on a phone. */
const mostRows = 4;
const charactersInRow = 20;

const rowsOf = (typed: string): number =>
  Math.min(
    typed.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / charactersInRow)), 0),
    mostRows,
  );

/**
 * The one field. It has no name, so that no form carries it away, and the document keeps its own value:
 * what was typed before the script ran is taken over, not wiped.
 */
export function NumberField(props: Props) {
  const { typed, onType, button: which, isQuiet = false, asksFor, takesLines = false, onLines } = props;
  const text = useText();
  const id = useId();
  const field = useRef<Field>(null);
  const form = useRef<HTMLFormElement>(null);
  const hasArrived = useRef(false);

  function ask(): void {
    if (props.onAsk(field.current?.value ?? '') === true) field.current?.focus();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is in memory changes what is shown
  useEffect(() => {
    const input = field.current;
    if (!input) return;
    const isArrival = !hasArrived.current;
    hasArrived.current = true;
    if (isArrival && typed === '' && input.value !== '') {
      formatField(input);
      onType(input.value);
      if (form.current?.dataset.asked !== undefined) ask();
    } else if (input.value !== typed) {
      input.value = typed;
      formatField(input);
    }
  }, [typed]);

  function take(event: FormEvent<Field>): void {
    const field = event.currentTarget;
    // From now on the browser may not keep it with the history, to fill it in again after somebody has left.
    field.autocomplete = 'off';
    if (!(event.nativeEvent as InputEvent).isComposing) formatField(field);
    onType(field.value);
  }

  /** As in a field of one line; Shift and Enter begin another. */
  function askOnEnter(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    ask();
  }

  function paste(event: ClipboardEvent): void {
    const pasted = event.clipboardData.getData('text');
    if (!onLines || !hasSeveralLines(pasted)) return;
    event.preventDefault();
    onLines(pasted);
  }

  function clear(): void {
    onType('');
    field.current?.focus();
  }

  const common = {
    ref: (element: Field | null) => {
      field.current = element;
    },
    id,
    spellCheck: false,
    enterKeyHint: 'search',
    'aria-describedby': `${id}-promise`,
    onInput: take,
  } as const;
  const asks = which === 'ask' || typed === '';

  return (
    <form
      ref={form}
      className={`${style.field} needs-script`}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <label htmlFor={id}>{text(asksFor?.label ?? words.label)}</label>
      <div className={style.row}>
        {takesLines ? (
          <textarea
            {...common}
            rows={rowsOf(typed)}
            autoComplete="off"
            placeholder={asksFor && text(asksFor.example)}
            onKeyDown={askOnEnter}
          />
        ) : (
          <input
            {...common}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            placeholder={asksFor ? text(asksFor.example) : '138 0013 8000'}
            onPaste={paste}
          />
        )}
        <button
          type={asks ? 'submit' : 'button'}
          className={asks && !isQuiet ? button.act : button.quiet}
          onClick={asks ? undefined : clear}
        >
          {text(asks ? words.ask : words.clear)}
        </button>
      </div>
      <p id={`${id}-promise`} className={style.promise}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />
        </svg>
        {text(asksFor?.promise ?? words.promise)}
      </p>
    </form>
  );
}

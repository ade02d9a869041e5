import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Localized } from '#domain/locale.ts';
import { useText } from '#i18n/locale.ts';
import button from './Button.module.css';
import { type Field, formatField } from './format-field.ts';
import style from './NumberField.module.css';
import { numberFieldWords as words } from './number-field-words.ts';

interface Props {
  /** What is in memory: shown on arrival, and taken away when it is erased. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Enter or the button, also when pressed before our script ran. */
  readonly onAsk: () => void;
  /** The button that asks, or the one that clears. */
  readonly button: 'ask' | 'clear';
  /** Other numbers than the reader’s own: many lines may be pasted, and browsers do not offer to fill them in. */
  readonly asksFor?: { readonly label: Localized; readonly promise: Localized; readonly example: string };
}

/**
 * The one field. It has no name, so that no form carries it away, and the document keeps its own value:
 * what was typed before the script ran is taken over, not wiped.
 */
export function NumberField({ typed, onType, onAsk, button: which, asksFor }: Props) {
  const text = useText();
  const id = useId();
  const field = useRef<Field>(null);
  const form = useRef<HTMLFormElement>(null);
  const hasArrived = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is in memory changes what is shown
  useEffect(() => {
    const input = field.current;
    if (!input) return;
    const isArrival = !hasArrived.current;
    hasArrived.current = true;
    if (isArrival && typed === '' && input.value !== '') {
      formatField(input);
      onType(input.value);
      if (form.current?.dataset.asked !== undefined) onAsk();
    } else if (input.value !== typed) {
      input.value = typed;
      formatField(input);
    }
  }, [typed]);

  function take(event: FormEvent<Field>): void {
    if (!(event.nativeEvent as InputEvent).isComposing) formatField(event.currentTarget);
    onType(event.currentTarget.value);
  }

  /** As in a field of one line; Shift and Enter begin another. */
  function askOnEnter(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onAsk();
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

  return (
    <form
      ref={form}
      className={`${style.field} needs-script`}
      onSubmit={(event) => {
        event.preventDefault();
        onAsk();
      }}
    >
      <label htmlFor={id}>{text(asksFor?.label ?? words.label)}</label>
      <div className={style.row}>
        {asksFor ? (
          <textarea
            {...common}
            rows={3}
            autoComplete="off"
            placeholder={asksFor.example}
            onKeyDown={askOnEnter}
          />
        ) : (
          <input {...common} type="tel" inputMode="tel" autoComplete="tel" placeholder="138 0013 8000" />
        )}
        <button
          type={which === 'ask' || typed === '' ? 'submit' : 'button'}
          className={which === 'ask' || typed === '' ? button.act : button.quiet}
          onClick={which === 'clear' && typed !== '' ? clear : undefined}
        >
          {text(which === 'ask' || typed === '' ? words.ask : words.clear)}
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

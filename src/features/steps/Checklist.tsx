import { type FormEvent, useId, useRef } from 'react';
import type { Shown } from '#content/shown.ts';
import type { AccountKind } from '#content/tasks/task.ts';
import { isoDay } from '#domain/iso-day.ts';
import { useText } from '#i18n/locale.ts';
import { changeUnbinding, ownAccountKey, useUnbinding } from '#state/unbinding.ts';
import button from '#ui/Button.module.css';
import { Tick } from '#ui/Tick.tsx';
import style from './Checklist.module.css';
import { taskWords as words } from './words.ts';

/** Accounts to take off the number, ours and the reader's own, each with its tick. */
export function Checklist({ kinds }: { kinds: Shown<Readonly<Record<string, AccountKind>>> }) {
  const text = useText();
  const unbound = useUnbinding();
  const own = Object.entries(unbound).flatMap(([key, { name }]) => (name ? [[key, name] as const] : []));
  const keys = [...Object.keys(kinds), ...own.map(([key]) => key)];
  const done = keys.filter((key) => unbound[key]?.doneOn).length;
  const list = useRef<HTMLUListElement>(null);

  function tick(key: string, isDone: boolean): void {
    const name = unbound[key]?.name;
    const next = { ...(name && { name }), ...(isDone && { doneOn: isoDay(new Date()) }) };
    changeUnbinding({ [key]: name || isDone ? next : undefined });
  }

  function remove(key: string): void {
    changeUnbinding({ [key]: undefined });
    list.current?.focus();
  }

  return (
    <div className={style.checklist}>
      <p role="status">{text(words.unbound({ done, total: keys.length }))}</p>
      <ul ref={list} tabIndex={-1}>
        {Object.entries(kinds).map(([key, { name, examples }]) => (
          <li key={key}>
            <Tick
              id={`unbind-${key}`}
              isDone={unbound[key]?.doneOn !== undefined}
              onChange={(isDone) => tick(key, isDone)}
            >
              <span>
                {name}
                <small>{examples}</small>
              </span>
            </Tick>
          </li>
        ))}
        {own.map(([key, name]) => (
          <li key={key} className={style.ownAccount} data-not-served>
            <Tick
              id={`unbind-${key}`}
              isDone={unbound[key]?.doneOn !== undefined}
              onChange={(isDone) => tick(key, isDone)}
            >
              {name}
            </Tick>
            <button
              type="button"
              className={`${button.quiet} not-on-paper`}
              aria-label={text(words.remove(name))}
              onClick={() => remove(key)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <AddAccount />
    </div>
  );
}

function AddAccount() {
  const text = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  function add(event: FormEvent): void {
    event.preventDefault();
    const name = field.current?.value.trim();
    if (!field.current || !name) return;
    changeUnbinding({ [ownAccountKey(new Date())]: { name } });
    field.current.value = '';
  }

  return (
    <form className={`${style.add} needs-script not-on-paper`} onSubmit={add}>
      <label htmlFor={id}>{text(words.addAccount)}</label>
      <div>
        <input ref={field} id={id} type="text" maxLength={60} autoComplete="off" spellCheck={false} />
        <button type="submit" className={button.quiet}>
          {text(words.add)}
        </button>
      </div>
    </form>
  );
}

import type { Action } from '#content/record.ts';
import type { Localized } from '#domain/locale.ts';
import { useText } from '#i18n/locale.ts';
import style from './Message.module.css';
import { startWords as words } from './words.ts';

/** The message as it will look before it is sent: whom to, what, and where to press. */
export function MessageDrawing({ action: { to, body }, note }: { action: Action; note: Localized }) {
  const text = useText();
  return (
    <div className={style.drawing}>
      <p className={style.to} data-unread>
        {text(words.message.to)} <b>{to}</b>
      </p>
      <p className={style.note}>{text(note)}</p>
      <div className={style.bar} data-unread>
        <b>{body}</b>
        <svg viewBox="0 0 44 44" aria-hidden="true">
          <circle cx="22" cy="22" r="20" />
          <path d="M22 32V13M14.500 20L22 12.500l7.500 7.500" />
        </svg>
      </div>
    </div>
  );
}

/** What comes back: one’s own message, theirs without words, as nobody may promise them, and one’s answer. */
export function ReplyDrawing({ action: { to, body } }: { action: Action }) {
  const text = useText();
  return (
    <div className={style.drawing}>
      <p className={style.to} data-unread>
        {text(words.message.from)} <b>{to}</b>
      </p>
      <div className={style.thread}>
        <p className={style.sent} data-unread>
          {body}
        </p>
        <svg className={style.theirs} viewBox="0 0 200 44" aria-hidden="true">
          <path d="M14 12h150M14 22h162M14 32h90" />
        </svg>
        <p className={style.answer}>{text(words.reply.answer)}</p>
      </div>
      <p className={style.note}>{text(words.reply.theirWords)}</p>
    </div>
  );
}

import { type ActionId, actions } from '#content/actions.ts';
import type { Action } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import style from './ActionButton.module.css';
import { actionLink, copyableText } from './action-link.ts';
import { actionWords } from './action-words.ts';
import button from './Button.module.css';
import { CopyButton } from './CopyButton.tsx';
import { useIsApple } from './platform.ts';

/** One act, as far as its facts let a button go; what it sends or opens is always readable beside it. */
export function ActionButton({ id, isMain = false }: { id: ActionId; isMain?: boolean }) {
  const text = useText();
  const action: Action = actions[id];
  const link = actionLink(action, useIsApple());
  return (
    <div className={style.action} data-kind={action.kind}>
      <Readable action={action} />
      <div className={style.row}>
        {link && (
          <a className={isMain ? button.act : button.quiet} href={link}>
            {text(actionWords.does(action))}
          </a>
        )}
        <CopyButton copies={copyableText(action)} label={actionWords.copies(action)} />
      </div>
      {action.kind === 'sms' && link && <p className={style.inWeChat}>{text(actionWords.inWeChat)}</p>}
    </div>
  );
}

/** What the act is, in words and codes, for whoever cannot tap. */
function Readable({ action: { kind, to, body } }: { action: Action }) {
  const text = useText();
  if (kind === 'tel' || kind === 'url') return null;
  if (kind === 'ussd')
    return (
      <p>
        {text(actionWords.dial)} <code>{to}</code>
      </p>
    );
  if (kind === 'sms')
    return (
      <p>
        {text(actionWords.message)} <code>{body}</code> {text(actionWords.sendTo)} <code>{to}</code>
      </p>
    );
  return (
    <p>
      {text(actionWords.lookFor[kind])}
      <strong>{to}</strong>
      {body && ` → ${body.replace(/→/g, ' → ')}`}
    </p>
  );
}

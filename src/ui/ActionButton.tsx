import { useState } from 'react';
import type { Action } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import style from './ActionButton.module.css';
import { actionLink, copyableText } from './action-link.ts';
import { actionWords } from './action-words.ts';
import button from './Button.module.css';
import { CopyButton } from './CopyButton.tsx';
import { useIsApple, useIsDesktop, useIsWeChat } from './platform.ts';
import { ScanToPhone } from './ScanToPhone.tsx';

interface Props {
  readonly action: Action;
  readonly isMain?: boolean;
  /** What to do when the reader says that the message is sent; asked only where somebody listens. */
  readonly onSent?: (() => void) | undefined;
  /** … or that it did not work. */
  readonly onFailed?: (() => void) | undefined;
}

/** The buttons that were pressed are gone: what is said in their place takes the focus. */
const focus = (element: HTMLElement | null): void => element?.focus();

/** One act, as far as its facts let a button go; what it sends or opens is always readable beside it. */
export function ActionButton({ action, isMain = false, onSent, onFailed }: Props) {
  const text = useText();
  const [stage, setStage] = useState<'idle' | 'under-way' | 'noted'>('idle');
  const isDesktop = useIsDesktop();
  const isWeChat = useIsWeChat();
  const opens = actionLink(action, useIsApple());
  const isMessage = action.kind === 'sms' && opens !== null;
  const link = isMessage && isWeChat ? null : opens;
  const start = isMessage && onSent ? () => setStage('under-way') : undefined;

  function settle(now: 'idle' | 'noted', then?: () => void): void {
    setStage(now);
    then?.();
  }

  return (
    <div className={style.action} data-kind={action.kind}>
      <Readable action={action} />
      <div className={style.row}>
        {link && (
          <a className={isMain ? button.act : button.quiet} href={link} onClick={start}>
            {text(actionWords.does(action))}
          </a>
        )}
        <CopyButton
          copies={copyableText(action)}
          label={actionWords.copies(action)}
          onCopied={start}
          isMain={isMain && isMessage && isWeChat}
        />
      </div>
      {isMessage && <p className={style.inWeChat}>{text(actionWords.inWeChat)}</p>}
      <div role="status">
        {stage === 'noted' && (
          <p ref={focus} tabIndex={-1}>
            {text(actionWords.noted)}
          </p>
        )}
        {stage === 'under-way' && (
          <div className={style.row}>
            <span>{text(actionWords.didItGo)}</span>
            <button type="button" className={button.quiet} onClick={() => settle('noted', onSent)}>
              {text(actionWords.sent)}
            </button>
            <button type="button" className={button.quiet} onClick={() => settle('idle', onFailed)}>
              {text(actionWords.failed)}
            </button>
          </div>
        )}
      </div>
      {link && action.kind !== 'url' && (
        <div className={`${style.scan} needs-script`} data-not-served>
          {isDesktop && <ScanToPhone action={action} />}
        </div>
      )}
    </div>
  );
}

/** What the act is, in words and codes, for whoever cannot tap. */
function Readable({ action: { kind, to, body } }: { action: Action }) {
  const text = useText();
  if (kind === 'tel' || kind === 'url') return <p className={style.onPaper}>{to}</p>;
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

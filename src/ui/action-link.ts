import type { Action } from '#content/record.ts';

/**
 * The link that carries an action out, or null where it is only read and copied: codes with * or #
 * (iPhones do not dial them), accounts and apps (no link opens one by name), and all that is `text`.
 * Prerendered as RFC 5724 has it; iOS wants & where it has ?, so ask again once the platform is known.
 */
export function actionLink({ kind, to, body, tap }: Action, isApple: boolean): string | null {
  if (tap === 'text') return null;
  if (kind === 'url') return to;
  if (kind === 'tel') return /[*#]/.test(to) ? null : `tel:${to}`;
  if (kind !== 'sms' || tap !== 'compose') return null;
  return body ? `sms:${to}${isApple ? '&' : '?'}body=${encodeURIComponent(body)}` : `sms:${to}`;
}

/** What is worth copying: the message, else whom or what it goes to. */
export const copyableText = ({ kind, to, body }: Action): string => (kind === 'sms' && body ? body : to);

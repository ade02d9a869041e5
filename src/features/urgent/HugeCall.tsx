import { useText } from '#i18n/locale.ts';
import button from '#ui/Button.module.css';
import { useIsDesktop } from '#ui/platform.ts';
import style from './UrgentPage.module.css';
import { urgentWords as words } from './words.ts';

/** The one call, across the whole width. A computer says to take the phone. */
export function HugeCall({ to, note }: { readonly to: string; readonly note: string }) {
  const text = useText();
  const isDesktop = useIsDesktop();
  return (
    <a className={`${button.act} ${style.huge}`} href={`tel:${to}`}>
      <strong>{text(isDesktop ? words.pickUp(to) : words.call(to))}</strong>
      <small>{note}</small>
    </a>
  );
}

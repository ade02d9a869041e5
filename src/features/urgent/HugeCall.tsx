import { useText } from '#i18n/locale.ts';
import button from '#ui/Button.module.css';
import { useIsDesktop } from '#ui/platform.ts';
import style from './UrgentPage.module.css';
import { urgentWords as words } from './words.ts';

interface Props {
  readonly to: string;
  readonly note: string;
  /** Whether the reader's own phone cannot call. */
  readonly isBorrowed?: boolean;
}

/** The one call, across the whole width. A computer says which phone to take. */
export function HugeCall({ to, note, isBorrowed = false }: Props) {
  const text = useText();
  const isDesktop = useIsDesktop();
  const onDesktop = isBorrowed ? words.borrow : words.pickUp;
  return (
    <a className={`${button.act} ${style.huge}`} href={`tel:${to}`}>
      <strong>{text((isDesktop ? onDesktop : words.call)(to))}</strong>
      <small>{note}</small>
    </a>
  );
}

import style from './Icon.module.css';
import { type IconId, icons } from './icons.ts';

/** A drawing beside words that say the same. */
export function Icon({ id }: { id: IconId }) {
  return (
    <svg className={style.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={icons[id]} />
    </svg>
  );
}

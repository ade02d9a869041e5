import style from './Moves.module.css';

// Each within the outline of a phone, 92 by 78.

const apps = [
  [18, 14],
  [38, 14],
  [58, 14],
  [18, 34],
  [58, 34],
  [18, 54],
  [38, 54],
  [58, 54],
] as const;

/** Among the apps, the one for messages. */
export const messagesApp = (
  <>
    {apps.map(([x, y]) => (
      <rect key={`${x} ${y}`} className={style.soft} x={x} y={y} width="16" height="16" rx="4" />
    ))}
    <rect className={style.filled} x="36" y="32" width="20" height="20" rx="5" />
    <path className={style.on} d="M40.500 38h11v7h-6.500l-2.500 2.500v-2.500h-2z" />
  </>
);

/** A new message, with whom it goes to filled in. */
export const newMessage = (to: string) => (
  <>
    <path className={style.lines} d="M16 15h24M16 54h60" />
    <rect className={style.soft} x="14" y="23" width="64" height="20" rx="5" />
    <rect className={style.marked} x="14" y="23" width="64" height="20" rx="5" />
    <g transform="translate(20 37) scale(0.5)">
      <text className={style.word}>{to}</text>
    </g>
  </>
);

/** The message pasted, and the arrow that sends it. */
export const pasted = (body: string, paste: string) => (
  <>
    <path
      className={style.ink}
      d="M20 20h34a5 5 0 0 1 5 5v9a5 5 0 0 1-5 5H39l-4 5-4-5H20a5 5 0 0 1-5-5v-9a5 5 0 0 1 5-5z"
    />
    <g transform="translate(37 33.500) scale(0.5)">
      <text className={style.inked}>{paste}</text>
    </g>
    <rect className={style.soft} x="13" y="50" width="50" height="20" rx="9" />
    <g transform="translate(18 63.500) scale(0.5)">
      <text className={style.word}>{body}</text>
    </g>
    <circle className={style.filled} cx="73" cy="60" r="9" />
    <path className={style.on} d="M73 65v-9M69.500 59l3.500-3.500 3.500 3.500" />
  </>
);

/** The field in which an account is searched for. */
export const searched = (
  <>
    <rect className={style.soft} x="14" y="13" width="64" height="18" rx="9" />
    <rect className={style.marked} x="14" y="13" width="64" height="18" rx="9" />
    <path className={style.marked} d="M21 21a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM28 24l3.500 3.500" />
    <path className={style.lines} d="M16 44h60M16 57h60M16 70h40" />
  </>
);

/** The menu at the bottom of an account. */
export const accountMenu = (
  <>
    <path className={style.lines} d="M16 16h40M16 30h60M16 42h50" />
    <rect className={style.soft} x="14" y="54" width="64" height="18" rx="4" />
    <rect className={style.marked} x="14" y="54" width="31" height="18" rx="4" />
    <path className={style.lines} d="M20 63h18M52 63h18" />
  </>
);

/** Among switches, the one that is turned on. */
export const switchedOn = (
  <>
    <path className={style.lines} d="M16 20h32M16 42h30M16 64h32" />
    <rect className={style.soft} x="56" y="14" width="20" height="12" rx="6" />
    <rect className={style.filled} x="54" y="35" width="24" height="14" rx="7" />
    <circle className={style.on} cx="71" cy="42" r="3.500" />
    <rect className={style.soft} x="56" y="58" width="20" height="12" rx="6" />
  </>
);

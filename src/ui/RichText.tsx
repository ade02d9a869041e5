import { Fragment } from 'react';
import style from './RichText.module.css';

const marked = /(`[^`]*`|“[^”]*→[^”]*”)/;

/** A sentence of our content: `codes` and numbers in backticks are set as code, “menu→paths” as the way they are. */
export function RichText({ children }: { children: string }) {
  return children.split(marked).map((part, index) => {
    // The parts of a sentence never change places.
    const key = index;
    if (index % 2 === 0) return <Fragment key={key}>{part}</Fragment>;
    const inner = part.slice(1, -1);
    return part.startsWith('`') ? <code key={key}>{inner}</code> : <MenuPath key={key} path={inner} />;
  });
}

/** Where to tap, one menu after the other. */
function MenuPath({ path }: { path: string }) {
  return (
    <span className={style.path}>
      {path.split('→').map((menu, index) => (
        <Fragment key={menu}>
          {index > 0 && <span className={style.arrow}> → </span>}
          {menu}
        </Fragment>
      ))}
    </span>
  );
}

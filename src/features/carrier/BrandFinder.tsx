import { useState } from 'react';
import { mvnoAskOwn, mvnoBrandFromPrefix } from '#content/steps/mvno-ask-own.ts';
import { useText } from '#i18n/locale.ts';
import { ActionButton } from '#ui/ActionButton.tsx';
import { FactText } from '#ui/FactText.tsx';
import { Later } from '#ui/Later.tsx';
import { brands } from './brands.ts';
import style from './Guidance.module.css';
import { carrierWords as words } from './words.ts';

/** A prefix never names a virtual operator's brand, so the reader looks theirs up. */
export function BrandFinder() {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={style.found}>
      <FactText fact={mvnoAskOwn} />
      <FactText fact={mvnoBrandFromPrefix} />
      <details id="brands" className={style.topic} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h3>{text(words.brands)}</h3>
        </summary>
        <Later lazy={brands} isWanted={isOpen}>
          {(all) => (
            <ul className={style.brands}>
              {Object.entries(all).map(([id, { name, contact, actions }]) => (
                <li key={id}>
                  <h4>{text(name)}</h4>
                  <FactText fact={contact} />
                  {actions.map((action) => (
                    <ActionButton key={action} id={action} />
                  ))}
                </li>
              ))}
            </ul>
          )}
        </Later>
      </details>
    </div>
  );
}

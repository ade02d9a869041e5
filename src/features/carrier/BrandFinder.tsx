import { mvnoBrandFromPrefix, mvnoBrands } from '#content/guidance/mvno-brands.ts';
import { mvnoAskOwn } from '#content/steps/hotlines.ts';
import { useText } from '#i18n/locale.ts';
import { ActionButton } from '#ui/ActionButton.tsx';
import { FactText } from '#ui/FactText.tsx';
import style from './Guidance.module.css';
import { carrierWords as words } from './words.ts';

/** A prefix never names a virtual operator's brand, so the reader looks theirs up. */
export function BrandFinder() {
  const text = useText();
  return (
    <div className={style.found}>
      <FactText fact={mvnoAskOwn} />
      <FactText fact={mvnoBrandFromPrefix} />
      <details id="brands" className={style.topic}>
        <summary>
          <h3>{text(words.brands)}</h3>
        </summary>
        <ul className={style.brands}>
          {Object.entries(mvnoBrands).map(([id, { name, contact, actions }]) => (
            <li key={id}>
              <h4>{text(name)}</h4>
              <FactText fact={contact} />
              {actions.map((action) => (
                <ActionButton key={action} id={action} />
              ))}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

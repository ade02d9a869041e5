import { useState } from 'react';
import { useText } from '#i18n/locale.ts';
import button from '#ui/Button.module.css';
import { LoadBoundary } from '#ui/LoadBoundary.tsx';
import { lazily, useLazy } from '#ui/lazily.ts';
import type { ChainProps } from './chain-data.ts';
import style from './PoolToy.module.css';
import { poolWords as words } from './pool-words.ts';

/** Few try it, and it is large. */
const poolToy = lazily(async () => (await import('./PoolToy.tsx')).PoolToy);

/** Where one tries to block a pool of numbers. What comes of it stands there as a sentence, without a script too. */
export function PoolPlace({ results }: { results: ChainProps['poolResults'] }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={style.toy} aria-labelledby="pool-toy">
      <h3 id="pool-toy">{text(words.title)}</h3>
      <p>{text(words.lead)}</p>
      <p>{text(words.served(results))}</p>
      {!isOpen && (
        <p className="needs-script not-on-paper">
          <button type="button" className={button.quiet} onClick={() => setOpen(true)}>
            {text(words.open)}
          </button>
        </p>
      )}
      {isOpen && (
        <LoadBoundary fallback={<div className={style.waiting} />}>
          <Toy />
        </LoadBoundary>
      )}
    </section>
  );
}

function Toy() {
  const PoolToy = useLazy(poolToy);
  return <PoolToy />;
}

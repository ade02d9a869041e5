import { useState } from 'react';
import { useText } from '#i18n/locale.ts';
import button from '#ui/Button.module.css';
import style from './FridgePage.module.css';
import { type Sheet, wordsOf } from './sheet.ts';
import { fridgeWords as words } from './words.ts';

/** The sheet as a picture: pressed and held to be saved, which works in WeChat too. */
export function Picture({ sheet, address }: { readonly sheet: Sheet; readonly address: string }) {
  const text = useText();
  const [drawn, setDrawn] = useState<{ readonly of: Sheet; readonly url: string } | 'failed' | null>(null);

  async function draw(): Promise<void> {
    try {
      const { drawSheet } = await import('./draw-sheet.ts');
      const font = getComputedStyle(document.body).fontFamily;
      const canvas = drawSheet(sheet, location.origin + address, font);
      setDrawn({ of: sheet, url: canvas.toDataURL('image/png') });
    } catch {
      setDrawn('failed');
    }
  }

  const isDrawn = drawn !== null && drawn !== 'failed';
  return (
    <>
      <button type="button" className={button.quiet} onClick={() => void draw()}>
        {text(words.picture)}
      </button>
      <p role="status" className={style.status}>
        {drawn === 'failed' && text(words.failed)}
        {isDrawn && text(words.ready)}
      </p>
      {isDrawn && (
        <figure className={style.picture}>
          <figcaption>{text(words.hold)}</figcaption>
          <a className="not-in-wechat" href={drawn.url} download="breakchain.png">
            {text(words.picture)}
          </a>
          <img src={drawn.url} width={1080} height={1440} alt={wordsOf(drawn.of)} />
        </figure>
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import { useText } from '#i18n/locale.ts';
import { Footer } from './Footer.tsx';
import { NewVersionNotice } from './NewVersionNotice.tsx';
import style from './Shell.module.css';
import { StorageNotice } from './StorageNotice.tsx';
import { TopBar } from './TopBar.tsx';
import { appWords as words } from './words.ts';

/** What stands around every page: skip link, bar, tabs, footer, and word of storage trouble. `path` has no language. */
export function Shell({ path, children }: { path: string; children: ReactNode }) {
  const text = useText();
  return (
    <>
      <a className={style.skip} href="#main">
        {text(words.skip)}
      </a>
      <TopBar path={path} />
      <main id="main" className={style.main} tabIndex={-1}>
        {children}
      </main>
      <Footer />
      <div className={style.notices}>
        <StorageNotice />
        <NewVersionNotice />
      </div>
    </>
  );
}

import type { ReactNode } from 'react';
import { useText } from '#i18n/locale.ts';
import { Footer } from './Footer.tsx';
import { NewVersionNotice } from './NewVersionNotice.tsx';
import style from './Shell.module.css';
import { SourcesSwitch } from './SourcesSwitch.tsx';
import { StorageNotice } from './StorageNotice.tsx';
import { TopBar } from './TopBar.tsx';
import { UrgentStrip } from './UrgentStrip.tsx';
import { appWords as words } from './words.ts';

interface Props {
  /** Without the language. */
  readonly path: string;
  /** Whether the page cites anything. */
  readonly hasSources: boolean;
  readonly children: ReactNode;
}

/** What stands around every page: skip link, bar, tabs, footer, and word of storage trouble. */
export function Shell({ path, hasSources, children }: Props) {
  const text = useText();
  return (
    <>
      <a className={style.skip} href="#main">
        {text(words.skip)}
      </a>
      <TopBar path={path} />
      <UrgentStrip path={path} />
      <main id="main" className={style.main} tabIndex={-1} data-cites={hasSources || undefined}>
        {hasSources && <SourcesSwitch />}
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

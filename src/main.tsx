import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from '#app/App.tsx';
import { keepOffline } from '#app/offline.ts';
import { componentOf } from '#app/page-components.ts';
import { matchAddress } from '#app/pages.ts';
import { ReadyMark } from '#app/ReadyMark.tsx';

const app = (
  <StrictMode>
    <ReadyMark>
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </ReadyMark>
  </StrictMode>
);

/** The page must be there before React looks at the server's HTML, or React throws that away without a word. */
async function start(root: HTMLElement): Promise<void> {
  await componentOf(matchAddress(location.pathname)).load();
  // As a transition: in slices, between which a tap is heard.
  startTransition(() => {
    if (root.hasChildNodes()) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
  keepOffline();
}

void start(document.getElementById('root') as HTMLElement);

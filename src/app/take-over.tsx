import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './App.tsx';
import { takePage } from './loaded-pages.ts';
import { keepOffline } from './offline.ts';
import { ReadyMark } from './ReadyMark.tsx';

/** Makes the served page answer, with the data that came in it. */
export async function takeOver(): Promise<void> {
  await takePage(location.pathname);
  // As a transition: in slices, between which a tap is heard.
  startTransition(() => {
    hydrateRoot(
      document.getElementById('root') as HTMLElement,
      <StrictMode>
        <ReadyMark>
          <BrowserRouter>
            <App />
          </BrowserRouter>
        </ReadyMark>
      </StrictMode>,
    );
  });
  keepOffline();
}

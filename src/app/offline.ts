import type { Serving, Wish } from '#offline/release.ts';
import { announceNewVersion } from '#state/new-version.ts';
import { keepAsking } from './keep-asking.ts';

const script = '/sw.js';
/** A browser whose request for the script hangs does nothing for it meanwhile, and may wait for ever. */
const patience = 20_000;

/** The only policy that the site's headers allow: it makes this one address of a script, and nothing else. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

/** Keeps the site on this device once the page has all it needs. Where browsers allow none, nothing happens. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') whenIdle(start);
  else addEventListener('load', () => whenIdle(start), { once: true });
}

function start(): void {
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if ((data as Serving).version !== versionOfThisPage()) announceNewVersion();
  });
  const url = trustedScript() as string;
  keepAsking(() => register(url));
}

async function register(url: string): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator;
  const stuck = setTimeout(() => serviceWorker.controller?.postMessage(wish(true)), patience);
  const registration = await serviceWorker
    .register(url, { scope: '/', updateViaCache: 'none' })
    .finally(() => clearTimeout(stuck));
  // Whichever is active by then: a new one may have spoken before this page listened, and answers now.
  serviceWorker.ready.then(() => whenIdle(() => registration.active?.postMessage(wish(false))));
  return registration;
}

function trustedScript(): unknown {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('breakchain-offline', { createScriptURL: () => script });
  return policy ? policy.createScriptURL(script) : script;
}

function wish(isStuck: boolean): Wish {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  return { all: connection?.saveData !== true, seen: [location.pathname, ...files], isStuck };
}

const versionOfThisPage = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content;

/** Safari knows no idle time; two seconds after the load is as good a guess. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 5000 });
  else setTimeout(act, 2000);
}

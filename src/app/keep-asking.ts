const minute = 60_000;
const hour = 60 * minute;

/**
 * Registers the service worker, and again where that failed: after a minute, two, four. A page that stays open
 * asks for a newer one each hour that it is looked at; others ask by being opened. Times are of the page's own
 * clock, which nobody sets back. Private windows, full devices and WebViews refuse: the site works without.
 */
export function keepAsking(register: () => Promise<ServiceWorkerRegistration>): void {
  let registration: ServiceWorkerRegistration | undefined;
  let due = 0;
  let pause = minute;

  async function ask(): Promise<void> {
    due = performance.now() + hour;
    try {
      if (registration?.active) await registration.update();
      else {
        registration = await register();
        registration.addEventListener('updatefound', watch);
        watch();
      }
    } catch {
      askSooner();
    }
  }

  function askIfDue(): void {
    if (document.visibilityState === 'visible' && performance.now() >= due) ask();
  }

  function askSooner(): void {
    due = performance.now() + pause;
    setTimeout(askIfDue, pause + 100);
    pause = Math.min(2 * pause, hour);
  }

  /** An installation that fails, as when one of its files hangs, makes the worker redundant. */
  function watch(): void {
    const worker = registration?.installing;
    worker?.addEventListener('statechange', () => worker.state === 'redundant' && askSooner());
  }

  document.addEventListener('visibilitychange', askIfDue);
  ask();
}

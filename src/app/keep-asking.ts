const minute = 60_000;
const hour = 60 * minute;

/**
 * Registers the service worker, and again where that failed: after a minute, two, four. A page that stays open
 * and is looked at asks for a newer one each hour; others ask by being opened. Private windows, full devices and
 * WebViews refuse: the site works without.
 */
export function keepAsking(register: () => Promise<ServiceWorkerRegistration>): void {
  let registration: ServiceWorkerRegistration | undefined;
  let pause = minute;
  let timer: number | undefined;

  function askIn(time: number): void {
    clearTimeout(timer);
    timer = window.setTimeout(ask, time);
  }

  function askSooner(): void {
    askIn(pause);
    pause = Math.min(2 * pause, hour);
  }

  async function ask(): Promise<void> {
    if (registration && document.hidden) return askIn(minute);
    askIn(hour);
    try {
      if (registration?.active) await registration.update();
      else {
        registration = await register();
        registration.onupdatefound = watch;
      }
    } catch {
      askSooner();
    }
  }

  /** An installation that fails, as when one of its files hangs, makes the worker redundant. */
  function watch({ target }: Event): void {
    const { installing: worker } = target as ServiceWorkerRegistration;
    if (worker) worker.onstatechange = () => worker.state === 'redundant' && askSooner();
  }

  ask();
}

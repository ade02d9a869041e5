import { isReady } from '../ready.ts';
import { showNotice, type Trouble } from './notice.ts';

/** Until then a reader who presses something is not told that it is slow: it is about to be answered. */
const slowAfter = 4_000;
/** After the last script that came. Longer than a slow network leaves between two of them. */
const overdueAfter = 20_000;
/** After an error: a script may be fetched anew, and leaving the page breaks off what is loading. */
const graceAfterError = 2_000;

/**
 * Tells the reader when the app does not take the page over: that it is still opening, when they try to use
 * something; that it failed, when a script broke or nothing more has come for long.
 */
export function watchArrival(): void {
  let hasTried = false;
  let isSlow = false;
  let hasFailed = false;
  let overdue = 0;
  let told: Trouble | undefined;

  function tell(): void {
    const trouble = hasFailed ? 'failed' : 'opening';
    if (isReady() || told === trouble || !document.body || !(hasFailed || (hasTried && isSlow))) return;
    told = trouble;
    showNotice(trouble);
  }

  const failIn = (time: number) =>
    setTimeout(() => {
      hasFailed = true;
      tell();
    }, time) as unknown as number;

  const onProgress = () => {
    clearTimeout(overdue);
    overdue = failIn(overdueAfter);
  };
  const onTry = () => {
    hasTried = true;
    tell();
  };

  onProgress();
  setTimeout(() => {
    isSlow = true;
    tell();
  }, slowAfter);
  // Captured: these events of a script do not bubble, and the window does not hear its load at all.
  document.addEventListener('load', onProgress, true);
  addEventListener('error', (event) => isOfOurScripts(event) && failIn(graceAfterError), true);
  addEventListener('unhandledrejection', () => failIn(graceAfterError));
  addEventListener('input', onTry, true);
  addEventListener('click', ({ target }) => isInButton(target) && onTry(), true);
}

/** A script that did not come, or that threw. Hosts of WebViews plant scripts of their own, which may throw too. */
function isOfOurScripts({ target, filename }: Partial<ErrorEvent>): boolean {
  if (filename) return filename.indexOf(location.origin) === 0;
  const { tagName, rel } = target as HTMLLinkElement;
  return tagName === 'SCRIPT' || rel === 'modulepreload';
}

const isInButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button') !== null;

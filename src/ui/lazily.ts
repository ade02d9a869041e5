import { use } from 'react';

/** Something loaded once, when it is first wanted. */
export interface Lazy<Value> {
  /** Starts loading, or joins what has started. After a failure a later call tries again. */
  readonly load: () => Promise<Value>;
  /** What is there already: pages that were prerendered must not wait for it again. */
  readonly now: () => Value | undefined;
}

const failureKeptFor = 100;

export function lazily<Value>(fetchIt: () => Promise<Value>): Lazy<Value> {
  let value: Value | undefined;
  let loading: Promise<Value> | undefined;

  async function start(): Promise<Value> {
    try {
      value = await fetchIt();
      return value;
    } catch (problem) {
      // Kept for a moment: React asks again for what failed, and must get the same answer.
      setTimeout(() => {
        loading = undefined;
      }, failureKeptFor);
      throw problem;
    }
  }

  return {
    load: () => {
      loading ??= readable(start());
      return loading;
    },
    now: () => value,
  };
}

/** Marked as React marks what it has read, so that what is there is never waited for again. */
function readable<Value>(promise: Promise<Value>): Promise<Value> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => {},
  );
  return promise;
}

/**
 * Suspends until it is there; throws what went wrong. Always by `use`, also when it is there: a component that
 * suspended here and is replayed without it loses its later hooks (React error 467).
 */
export const useLazy = <Value>(lazy: Lazy<Value>): Value => use(lazy.load());

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
      loading ??= start();
      return loading;
    },
    now: () => value,
  };
}

/** Suspends until it is there; throws what went wrong. */
export const useLazy = <Value>(lazy: Lazy<Value>): Value => lazy.now() ?? use(lazy.load());

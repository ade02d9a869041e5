import { useSyncExternalStore } from 'react';

const never = () => () => {};
const isApple = () => /iPhone|iPad|iPod|Macintosh/.test(navigator.userAgent);

/** Whether this is an Apple device; false while prerendering and hydrating. */
export const useIsApple = (): boolean => useSyncExternalStore(never, isApple, () => false);

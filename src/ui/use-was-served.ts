import { useState, useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether this came as HTML from the server, rather than from a click in the app. */
export function useWasServed(): boolean {
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [wasServed] = useState(isHydrating);
  return wasServed;
}

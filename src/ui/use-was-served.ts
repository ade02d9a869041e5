import { useState, useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether this came as HTML from the server, rather than from a click in the app. */
export function useWasServed(): boolean {
  // React asks for the server's answer only while it hydrates. From then on the answer stays as it was: another
  // one would have everything here drawn anew at once.
  const [origin] = useState({ isServer: false });
  return useSyncExternalStore(
    never,
    () => origin.isServer,
    () => {
      origin.isServer = true;
      return true;
    },
  );
}

import { useSyncExternalStore } from 'react';
import { useIsDesktop, useIsWeChat } from '#ui/platform.ts';

/** Where the reader is: an act is done otherwise in a phone’s browser, in WeChat, and beside a computer. */
export type Place = 'phone' | 'wechat' | 'desktop';

const never = () => () => {};

export function usePlace(): Place {
  const isDesktop = useIsDesktop();
  const isWeChat = useIsWeChat();
  if (isDesktop) return 'desktop';
  return isWeChat ? 'wechat' : 'phone';
}

/** False while the served page is taken over: what this device keeps is not known before. */
export const useIsSettled = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

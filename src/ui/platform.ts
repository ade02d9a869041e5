import { useSyncExternalStore } from 'react';

const never = () => () => {};
const isApple = () => /iPhone|iPad|iPod|Macintosh/.test(navigator.userAgent);

/** Whether this is an Apple device; false while prerendering and hydrating. */
export const useIsApple = (): boolean => useSyncExternalStore(never, isApple, () => false);

const isDesktop = () => !matchMedia('(any-pointer: coarse)').matches;

/** Whether nothing here is touched, so that a phone is likely at hand beside it; false while hydrating. */
export const useIsDesktop = (): boolean => useSyncExternalStore(never, isDesktop, () => false);

const isWeChat = () => 'wechat' in document.documentElement.dataset;

/** Whether this is WeChat's browser, where `sms:` leads nowhere; false while hydrating. */
export const useIsWeChat = (): boolean => useSyncExternalStore(never, isWeChat, () => false);

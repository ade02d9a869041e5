import { create } from 'zustand';

/** Whether this device has a newer version of the site than this document is. In memory only. */
export const useNewVersion = create<{ readonly isThere: boolean }>()(() => ({ isThere: false }));

export const announceNewVersion = (): void => useNewVersion.setState({ isThere: true });

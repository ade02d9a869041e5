import { createContext } from 'react';

interface SourcesSwitch {
  readonly isOn: boolean;
  readonly change: (isOn: boolean) => void;
}

/** Whether grade, date and sources stand under each sentence: one choice for the whole site, kept by the app. */
export const SourcesSwitchContext = createContext<SourcesSwitch>({ isOn: false, change: () => {} });

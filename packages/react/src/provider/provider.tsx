'use client';

import { useMemo, type ReactNode } from 'react';
import { createTracker } from '../on-moment/tracker.js';
import { SettingsContext, useSettings, type Settings } from './settings.js';

export interface TactfulProviderProps extends Settings {
  children?: ReactNode;
}

/** Sets language, time zone, words, channel and listener for everything inside. Optional; providers nest, and what the inner one leaves out comes from the outer. */
export function TactfulProvider({ children, ...own }: TactfulProviderProps) {
  const outer = useSettings();
  const { locale, timeZone, messages, overrides, contact, channel, onMoment, words } = own;
  const settings = useMemo(() => {
    const merged = { ...outer };
    for (const [name, value] of Object.entries({
      locale,
      timeZone,
      messages,
      overrides,
      contact,
      channel,
      onMoment,
      words,
      tracker: onMoment && createTracker(onMoment),
    })) {
      if (value !== undefined) Object.assign(merged, { [name]: value });
    }
    return merged;
  }, [outer, locale, timeZone, messages, overrides, contact, channel, onMoment, words]);
  return <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>;
}

'use client';

import { useMemo, type ReactNode } from 'react';
import { SettingsContext, useSettings, type Settings } from './settings.js';

export interface TactfulProviderProps extends Settings {
  children?: ReactNode;
}

/** Sets language, time zone, words, channel and listener for everything inside. Optional; providers nest, and what the inner one leaves out comes from the outer. */
export function TactfulProvider({ children, locale, timeZone, words, channel, onMoment }: TactfulProviderProps) {
  const outer = useSettings();
  const settings = useMemo<Settings>(
    () => ({
      locale: locale ?? outer.locale,
      timeZone: timeZone ?? outer.timeZone,
      words: words ?? outer.words,
      channel: channel ?? outer.channel,
      onMoment: onMoment ?? outer.onMoment,
    }),
    [outer, locale, timeZone, words, channel, onMoment],
  );
  return <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>;
}

'use client';

import { useMemo, type ReactNode } from 'react';
import { SettingsContext, useSettings, type Settings } from './settings.js';

export interface TactfulProviderProps extends Settings {
  children?: ReactNode;
}

/** Sets language, time zone, words, channel and listener for everything inside. Optional; providers nest, and what the inner one leaves out comes from the outer. */
export function TactfulProvider({ children, ...own }: TactfulProviderProps) {
  const outer = useSettings();
  const { locale, timeZone, messages, overrides, contact, channel, onMoment, words } = own;
  const settings = useMemo<Settings>(
    () => ({
      locale: locale ?? outer.locale,
      timeZone: timeZone ?? outer.timeZone,
      messages: messages ?? outer.messages,
      overrides: overrides ?? outer.overrides,
      contact: contact ?? outer.contact,
      channel: channel ?? outer.channel,
      onMoment: onMoment ?? outer.onMoment,
      words: words ?? outer.words,
    }),
    [outer, locale, timeZone, messages, overrides, contact, channel, onMoment, words],
  );
  return <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>;
}

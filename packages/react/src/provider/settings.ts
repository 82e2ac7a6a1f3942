import { createContext, useContext } from 'react';
import type { MomentListener } from '../on-moment/moment-event.js';
import type { SupportChannel } from '../support-handoff/channel.js';
import type { Words } from '../words/words.js';

/** What a team sets once for all components. Every part is optional, and so is the provider itself. */
export interface Settings {
  /** BCP 47 tag for words, times and numbers. @default the browser's */
  locale?: string | undefined;
  /** IANA zone for times. @default the reader's own */
  timeZone?: string | undefined;
  /** Where `<SupportHandoff>` goes when it names no channel itself. */
  channel?: SupportChannel | undefined;
  /** Told which moments are shown, retried, resolved, left and handed off. Ids only. */
  onMoment?: MomentListener | undefined;
  /** The components' own words, such as "Working on it…", in another language or another voice. */
  words?: { [Part in keyof Words]?: Partial<Words[Part]> } | undefined;
}

export const SettingsContext = createContext<Settings>({});

/** What the nearest `<TactfulProvider>` sets; empty without one. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}

/** A component's words: its own English, then the provider's, then those given to this one use. */
export function useWords<Part extends keyof Words>(
  part: Part,
  defaults: Words[Part],
  own: Partial<Words[Part]> | undefined,
): Words[Part] {
  const { words } = useSettings();
  return { ...defaults, ...words?.[part], ...own };
}

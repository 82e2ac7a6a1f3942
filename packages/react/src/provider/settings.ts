'use client';

import { createContext, useContext } from 'react';
import type { ComposeOptions, Words as MomentWords } from '@tactful/moments';
import type { Handler } from '../moment/moment-props.js';
import type { MomentListener } from '../on-moment/moment-event.js';
import type { Tracker } from '../on-moment/tracker.js';
import type { SupportChannel } from '../support-handoff/channel.js';
import type { Words } from '../words/words.js';

/** What a team sets once for all components. Every part is optional, and so is the provider itself. */
export interface Settings {
  /** BCP 47 tag for words, times and numbers. @default 'en', the language of the built-in words */
  locale?: string | undefined;
  /** IANA zone for times. @default the reader's own */
  timeZone?: string | undefined;
  /** The moments' words in another language or voice: `import { words } from '@tactful/moments/words/de'`. @default English */
  messages?: MomentWords | undefined;
  /** Single messages in the team's own words, by key: `{ 'money.declined.title': '…' }`. */
  overrides?: ComposeOptions['overrides'];
  /** What "Contact us" does on every moment that offers it. */
  contact?: Handler | undefined;
  /** Where `<SupportHandoff>` goes when it names no channel itself. */
  channel?: SupportChannel | undefined;
  /** Told which moments are shown, retried, resolved, left and handed off. Ids only. */
  onMoment?: MomentListener | undefined;
  /** The components' own words, such as "Working on it…", in another language or another voice. */
  words?: { [Part in keyof Words]?: Partial<Words[Part]> } | undefined;
}

/** What the provider makes of them. */
interface Provided extends Settings {
  /** Passes what happens on to `onMoment`. The provider brings the code, so that a page without one does not carry it. */
  readonly tracker?: Tracker | undefined;
}

export const SettingsContext = createContext<Provided>({});

/** What the nearest `<TactfulProvider>` sets; empty without one. */
export function useSettings(): Provided {
  return useContext(SettingsContext);
}

/** A component's words: its own English, then the provider's, then those given to this one use. */
export function useWords<Part extends keyof Words, Name extends keyof Words[Part]>(
  part: Part,
  defaults: Pick<Words[Part], Name>,
  own?: Partial<Words[Part]>,
): Pick<Words[Part], Name> {
  return { ...defaults, ...useSettings().words?.[part], ...own };
}

/** What a person would otherwise have to repeat. */
export interface HandoffDetails {
  /** One line: what it is about. */
  subject: string;
  /** The text the person has read and may have changed. Already redacted. */
  draft: string;
  /** Short values for the channels that carry fields, by `about`, `moment`, `reference`, `tried`, `page` and the names of your own. */
  fields: Readonly<Record<string, string>>;
}

/** What a channel can carry. The component promises no more than this. */
export interface ChannelAbilities {
  /** It can put a text before the person, unsent. */
  draft: boolean;
  /** It can pass named values to the team. */
  fields: boolean;
}

/** A way to reach support. */
export interface SupportChannel {
  /** As in "Open chat". */
  label: string;
  can: ChannelAbilities;
  /** Whether the channel can be used at this moment; a script may be blocked or still on its way. Asked when the person presses. */
  isReady: () => boolean;
  /** Opens it with the details. Throwing or rejecting means that it did not open. */
  open: (details: HandoffDetails) => void | Promise<void>;
}

/** The value of a global that a messenger's script defines, or undefined on the server or while it is not there. */
export function globalFunction(name: string): ((...args: unknown[]) => unknown) | undefined {
  const value: unknown = (globalThis as Record<string, unknown>)[name];
  return typeof value === 'function' ? (value as (...args: unknown[]) => unknown) : undefined;
}

import type { MomentId } from './moments.js';

/** What is known about the person's money. `unknown` is a fact too, and has its own words. */
export type MoneyFact = 'not-charged' | 'pending' | 'charged' | 'refunded' | 'unknown';

/** What is known about the person's work: what they typed, uploaded or changed. */
export type WorkFact = 'saved' | 'on-this-device' | 'not-saved' | 'unknown';

/** What is known, not hoped. A message claims only what a fact says. */
export interface Facts {
  readonly money: MoneyFact;
  readonly work: WorkFact;
}

/** Where the words stand. */
export type Surface =
  | 'button'
  | 'link'
  | 'label'
  | 'placeholder'
  | 'field-error'
  | 'toast'
  | 'banner'
  | 'dialog'
  | 'page'
  | 'email'
  | 'push'
  | 'reply'
  | 'status'
  | 'menu';

/** How the words sound. `plain` is the default and always complete; the others change what differs. */
export type Voice = 'plain' | 'warm' | 'formal';

/** How much is at stake for the person: money, work, access and time. Never how hard it is to fix for us. */
export type Severity = 'info' | 'warning' | 'problem' | 'critical';

/** Whether and how the same thing can be tried again. It decides the button. */
export type Retry =
  /** Trying again at once may work. */
  | { readonly kind: 'now' }
  /** Wait first. `at` is the earliest moment in milliseconds since the epoch, where the other side named one. */
  | { readonly kind: 'later'; readonly at?: number }
  /** It works once the person has changed something. `field` names the form field where it is known. */
  | { readonly kind: 'after-fix'; readonly field?: string }
  /** It works once they have proved who they are. */
  | { readonly kind: 'authenticate' }
  /** Another card, account or way in. */
  | { readonly kind: 'other-method' }
  /** Nobody knows yet whether it happened: check before repeating. Never a bare “Try again”. */
  | { readonly kind: 'check-first' }
  /** Repeating it doesn't help. */
  | { readonly kind: 'never' };

/** What a machine error means in terms of the person who meets it. Holds no text of the provider. */
export interface Resolved {
  readonly moment: MomentId;
  /** What the words may use, such as `reason`. Only values of our own, numbers, and the name of a file the person chose. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly facts: Partial<Facts>;
  readonly retry: Retry;
  /** The form field it is about, as the developer named it. */
  readonly field?: string;
  /** For the log only, never for the screen: the code may be one that must not be revealed. */
  readonly code?: { readonly family: string; readonly code: string };
  /** There is nothing to tell: the person stopped it themselves, or it went well. Most products show nothing at all. */
  readonly silent?: 'cancelled' | 'done';
}

/** An amount of money that is written in the reader's locale: `{ value: 24, currency: 'USD' }`. */
export interface Money {
  readonly value: number;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** What a gap in a message may be filled with. Dates are `Date`, milliseconds since the epoch, or words of your own. */
export type ParamValue = string | number | Date | Money | undefined;

export type Params = Readonly<Record<string, ParamValue>>;

/** A step that gets the person on. The id is stable; the label is words. */
export interface Action {
  readonly id: ActionId;
  readonly label: string;
  /** `primary` looks like the way on; there is one at most. */
  readonly role: 'primary' | 'secondary';
}

/** The words for one moment, in the order they are read. A part that has nothing to say on this surface is an empty string. */
export interface Message {
  readonly moment: MomentId;
  /** BCP 47 tag of the words. Differs from what was asked for when that locale isn't loaded: set it as `lang`. */
  readonly lang: string;
  readonly severity: Severity;
  /** What happened. */
  readonly title: string;
  /** What it means for them. */
  readonly meaning: string;
  /** What is true about their money or work; only where the moment speaks of it. */
  readonly reassurance?: string;
  /** The next step in words. */
  readonly next: string;
  readonly actions: readonly Action[];
  /** A person, a time, a reference. */
  readonly help: string;
}

/** The recovery steps a message may offer. */
export type ActionId =
  | 'use-another-card'
  | 'pay-another-way'
  | 'edit-details'
  | 'update-card'
  | 'approved'
  | 'check-payment'
  | 'update-bank-account'
  | 'end-plan'
  | 'sign-in'
  | 'get-code'
  | 'send-code'
  | 'other-sign-in'
  | 'retry-sign-in'
  | 'reset-password'
  | 'change-password'
  | 'use-passkey'
  | 'ask-access'
  | 'switch-account'
  | 'ask-review'
  | 'export'
  | 'save'
  | 'copy-work'
  | 'save-and-leave'
  | 'leave'
  | 'stay'
  | 'compare'
  | 'keep-mine'
  | 'keep-theirs'
  | 'rename'
  | 'open-existing'
  | 'make-copy'
  | 'see-missing'
  | 'retry'
  | 'check'
  | 'see-status'
  | 'refresh'
  | 'go-to-answer'
  | 'see-options'
  | 'choose-file'
  | 'resume'
  | 'continue-without'
  | 'make-room'
  | 'see-plans'
  | 'ask-owner'
  | 'choose-plan'
  | 'end-trial'
  | 'keep'
  | 'delete'
  | 'close-account'
  | 'not-me'
  | 'was-me'
  | 'what-to-do'
  | 'stop'
  | 'see-progress'
  | 'reply'
  | 'call'
  | 'follow'
  | 'see-changes'
  | 'skip'
  | 'see-sent'
  | 'not-now'
  | 'create'
  | 'clear-filters'
  | 'search'
  | 'go-home'
  | 'report'
  | 'contact';

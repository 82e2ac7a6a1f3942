import { useHydrating } from '../use-hydrating.js';

/** What the product already knows, so that nobody has to look it up or repeat it. */
export interface KnownContext {
  /** One line: what it is about, for example "Card payment for order 1042". */
  subject: string;
  /** The moment this comes from; passed on as an id. */
  moment?: string | undefined;
  reference?: string | undefined;
  /** How often the person has already tried. */
  attempt?: number | undefined;
  /** More short values to pass on; shown to the person. */
  fields?: Readonly<Record<string, string>> | undefined;
}

/** The short values that go along, redacted. Keyed by stable names, so that a channel can map them in every language. */
export function useKnownFields(
  { subject, moment, reference, attempt, fields }: KnownContext,
  clean: (text: string) => string,
): Record<string, string> {
  return cleaned(
    {
      about: subject,
      moment,
      reference,
      tried: attempt ? String(attempt) : undefined,
      // The server does not know what is in the address bar.
      page: useHydrating() ? undefined : location.href,
      ...fields,
    },
    clean,
  );
}

/** Each value redacted; what is empty is left out. */
export function cleaned(
  values: Readonly<Record<string, string | undefined>>,
  clean: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, clean(value)]] : [])));
}

const reported = new Set<string>();

/**
 * Tells the developer, once, about a use that leaves the person stuck: what happened, why, what to do. Callers ask for
 * `process.env.NODE_ENV` themselves, because a bundler can drop the sentence from production only where it is written.
 */
export function reportMisuse(message: string): void {
  if (reported.has(message)) return;
  reported.add(message);
  console.warn(`Tactful: ${message}`);
}

/** What bundlers replace; nothing else of Node is used in the components. */
export interface BuildProcess {
  readonly env: { readonly NODE_ENV?: string };
}

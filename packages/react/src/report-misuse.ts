// Bundlers replace this expression; nothing else of Node is used in the components.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

const reported = new Set<string>();

/** Tells the developer, once and only in development, about a use that leaves the person stuck: what happened, why, what to do. */
export function reportMisuse(message: string): void {
  if (process.env.NODE_ENV === 'production' || reported.has(message)) return;
  reported.add(message);
  console.warn(`Tactful: ${message}`);
}

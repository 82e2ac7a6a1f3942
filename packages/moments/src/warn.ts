declare const process: { env: { NODE_ENV?: string } } | undefined;

const said = new Set<string>();

/**
 * One console line in development, once per text; nothing in production. Bundlers replace `process.env.NODE_ENV`, so the line and
 * its words are not in a production bundle that was made for it.
 */
export function warnOnce(text: string): void {
  if (typeof process === 'undefined' || process.env.NODE_ENV === 'production') return;
  if (said.has(text) || said.size > 100) return;
  said.add(text);
  console.warn(`tactful: ${text}`);
}

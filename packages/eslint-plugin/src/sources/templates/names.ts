/** The name of a prop as scripts write it: `helper-text` is `helperText`. Attributes that HTML itself writes with dashes stay. */
export function propName(name: string): string {
  if (!name.includes('-') || name.startsWith('aria-') || name.startsWith('data-')) return name;
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
